package dev.kartoteka.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.apikey.ApiKey;
import dev.kartoteka.query.blocklist.BlockedEntry;
import dev.kartoteka.query.busyrule.BusyRule;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.digest.Digest;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.notification.Notification;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pool.Pool;
import dev.kartoteka.query.promise.Promise;
import dev.kartoteka.query.reminder.Reminder;
import dev.kartoteka.query.scorerule.ScoreRule;
import dev.kartoteka.query.subject.Subject;
import dev.kartoteka.query.substitution.Substitution;
import dev.kartoteka.query.task.Task;
import dev.kartoteka.query.team.Team;
import dev.kartoteka.shared.busyrule.BusyRuleSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.core.ResolvableType;

/** The laws, tried on each kind of record. */
@SuppressWarnings({"NullAway.Init", "ClassCanBeStatic"}) // set before the first property; groups must be inner classes
class ReadModelLawsIT {

    private static LawsStore store;

    @BeforeContainer
    static void start() throws IOException {
        store = new LawsStore();
    }

    @AfterContainer
    static void stop() throws IOException {
        store.close();
    }

    @Example
    void areTriedOnEveryReadModelThereIs() {
        List<Class<?>> tried = Stream.of(
                        ReadModelLawsIT.class, ReadModelLawsOfPapersIT.class, ReadModelLawsOfRulesIT.class)
                .<Class<?>>flatMap(suite -> Arrays.stream(suite.getDeclaredClasses()))
                .<Class<?>>map(group ->
                        ResolvableType.forClass(group).as(ReadModelLaws.class).resolveGeneric())
                .toList();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(store.stateTypes());
    }

    private static boolean everLinked(Contact contact) {
        return contact.links().stream().anyMatch(link -> link.clientId().equals("client-1"));
    }

    @Group
    class ApiKeys extends ReadModelLaws<ApiKey> {
        ApiKeys() {
            super(store, ApiKey.class, () -> RightsStories::apiKey, new Question<>("name", "Web site", key -> key.name()
                    .equals("Web site")));
        }
    }

    @Group
    class Blocklist extends ReadModelLaws<BlockedEntry> {
        Blocklist() {
            super(
                    store,
                    BlockedEntry.class,
                    () -> BlocklistStory::next,
                    new Question<>("blocked", "true", BlockedEntry::blocked));
        }
    }

    @Group
    class BusyRules extends ReadModelLaws<BusyRule> {
        BusyRules() {
            super(
                    store,
                    BusyRule.class,
                    () -> (id, sequence, what) ->
                            new BusyRuleSet(id, "WARN", what < 4 ? "OFF" : "BLOCK", 24, (int) sequence + 1),
                    new Question<>("mode", "OFF", rule -> rule.mode().equals("OFF")));
        }
    }

    @Group
    class ScoreRules extends ReadModelLaws<ScoreRule> {
        ScoreRules() {
            super(
                    store,
                    ScoreRule.class,
                    () -> (id, sequence, what) -> LeadStories.scoreRule(id, (int) sequence, what),
                    new Question<>("email", "6", rule -> rule.email() == 6));
        }
    }

    @Group
    class Digests extends ReadModelLaws<Digest> {
        Digests() {
            super(
                    store,
                    Digest.class,
                    () -> DigestStory::next,
                    new Question<>("lastOutcome", "NO_ADDRESS", digest -> "NO_ADDRESS".equals(digest.lastOutcome())));
        }
    }

    @Group
    class Subjects extends ReadModelLaws<Subject> {
        Subjects() {
            super(store, Subject.class, () -> RightsStories::subject, new Question<>("held", "true", Subject::held));
        }
    }

    @Group
    class Clients extends ReadModelLaws<Client> {
        Clients() {
            super(store, Client.class, () -> Stories::client, new Question<>("archived", "true", Client::archived));
        }
    }

    @Group
    class Contacts extends ReadModelLaws<Contact> {
        Contacts() {
            super(
                    store,
                    Contact.class,
                    () -> Stories::contact,
                    new Question<>("clientId", "client-1", ReadModelLawsIT::everLinked));
        }
    }

    @Group
    class Deals extends ReadModelLaws<Deal> {
        Deals() {
            super(store, Deal.class, DealStory::new, new Question<>("status", Deal.WON, Deal::won));
        }
    }

    @Group
    class Employees extends ReadModelLaws<Employee> {
        Employees() {
            super(store, Employee.class, () -> Stories::employee, new Question<>("left", "true", Employee::left));
        }
    }

    @Group
    class Interactions extends ReadModelLaws<Interaction> {
        Interactions() {
            super(
                    store,
                    Interaction.class,
                    () -> Stories::interaction,
                    new Question<>("retracted", "true", Interaction::retracted));
        }
    }

    @Group
    class Pipelines extends ReadModelLaws<Pipeline> {
        Pipelines() {
            super(store, Pipeline.class, PipelineStory::new, new Question<>("name", "Sales", pipeline -> pipeline.name()
                    .equals("Sales")));
        }
    }

    @Group
    class Leads extends ReadModelLaws<Lead> {
        Leads() {
            super(store, Lead.class, () -> LeadStories::lead, Question.of("status", Lead.CONVERTED, Lead::status));
        }
    }

    @Group
    class Pools extends ReadModelLaws<Pool> {
        Pools() {
            super(
                    store,
                    Pool.class,
                    () -> LeadStories::pool,
                    new Question<>("daysWithoutContact", "3", pool -> Integer.valueOf(3)
                            .equals(pool.daysWithoutContact())));
        }
    }

    @Group
    class Teams extends ReadModelLaws<Team> {
        Teams() {
            super(store, Team.class, () -> Stories::team, new Question<>("parentId", "team-1", team -> "team-1"
                    .equals(team.parentId())));
        }
    }

    @Group
    class Tasks extends ReadModelLaws<Task> {
        Tasks() {
            super(store, Task.class, () -> PlannerStories::task, new Question<>("status", "DONE", task -> task.status()
                    .equals("DONE")));
        }
    }

    @Group
    class Notifications extends ReadModelLaws<Notification> {
        Notifications() {
            super(
                    store,
                    Notification.class,
                    () -> PlannerStories::notification,
                    new Question<>("read", "true", Notification::read));
        }
    }

    @Group
    class Reminders extends ReadModelLaws<Reminder> {
        Reminders() {
            super(
                    store,
                    Reminder.class,
                    () -> PlannerStories::reminder,
                    new Question<>(
                            "status", "FIRED", reminder -> reminder.status().equals("FIRED")));
        }
    }

    @Group
    class Promises extends ReadModelLaws<Promise> {
        Promises() {
            super(
                    store,
                    Promise.class,
                    () -> PlannerStories::promise,
                    new Question<>("status", "KEPT", promise -> promise.status().equals("KEPT")));
        }
    }

    @Group
    class Meetings extends ReadModelLaws<Meeting> {
        Meetings() {
            super(
                    store,
                    Meeting.class,
                    () -> PlannerStories::meeting,
                    new Question<>(
                            "status", "CANCELLED", meeting -> meeting.status().equals("CANCELLED")));
        }
    }

    @Group
    class Substitutions extends ReadModelLaws<Substitution> {
        Substitutions() {
            super(
                    store,
                    Substitution.class,
                    () -> PlannerStories::substitution,
                    new Question<>("cancelled", "true", Substitution::cancelled));
        }
    }
}
