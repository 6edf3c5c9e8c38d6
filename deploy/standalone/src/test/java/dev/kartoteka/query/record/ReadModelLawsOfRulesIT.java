package dev.kartoteka.query.record;

import dev.kartoteka.query.automation.Rule;
import dev.kartoteka.query.commissionplan.CommissionPlan;
import dev.kartoteka.query.contactrule.ContactRule;
import dev.kartoteka.query.firing.Firing;
import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.webhook.Webhook;
import java.io.IOException;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The laws, tried on what acts by itself and on what people are measured by. */
@SuppressWarnings({"NullAway.Init", "ClassCanBeStatic"}) // set before the first property; groups must be inner classes
class ReadModelLawsOfRulesIT {

    private static LawsStore store;

    @BeforeContainer
    static void start() throws IOException {
        store = new LawsStore();
    }

    @AfterContainer
    static void stop() throws IOException {
        store.close();
    }

    @Group
    class Rules extends ReadModelLaws<Rule> {
        Rules() {
            super(store, Rule.class, () -> RuleStories::rule, new Question<>("on", "true", Rule::on));
        }
    }

    @Group
    class Firings extends ReadModelLaws<Firing> {
        Firings() {
            super(
                    store,
                    Firing.class,
                    () -> RuleStories::firing,
                    new Question<>("status", "PARKED", firing -> firing.status().equals("PARKED")));
        }
    }

    @Group
    class Webhooks extends ReadModelLaws<Webhook> {
        Webhooks() {
            super(
                    store,
                    Webhook.class,
                    () -> AutomationStories::webhook,
                    new Question<>("enabled", "true", Webhook::enabled));
        }
    }

    @Group
    class CommissionPlans extends ReadModelLaws<CommissionPlan> {
        CommissionPlans() {
            super(
                    store,
                    CommissionPlan.class,
                    () -> PerformanceStories::commissionPlan,
                    new Question<>("retired", "true", CommissionPlan::retired));
        }
    }

    @Group
    class Goals extends ReadModelLaws<Goal> {
        Goals() {
            super(store, Goal.class, () -> PerformanceStories::goal, new Question<>("retired", "true", Goal::retired));
        }
    }

    @Group
    class ContactRules extends ReadModelLaws<ContactRule> {
        ContactRules() {
            super(
                    store,
                    ContactRule.class,
                    () -> AutomationStories::contactRule,
                    new Question<>("retired", "true", ContactRule::retired));
        }
    }
}
