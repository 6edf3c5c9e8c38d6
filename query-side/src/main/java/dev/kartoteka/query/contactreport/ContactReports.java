package dev.kartoteka.query.contactreport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contactreport.NoContact.SilentClient;
import dev.kartoteka.query.contactreport.NotSent.ClientNotReached;
import dev.kartoteka.query.contactrule.ContactRule;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.measure.Days;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.ReportDeals;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which clients hear too little from us. */
@Component
class ContactReports {

    private static final Comparator<@Nullable Instant> NEVER_FIRST = nullsFirst(naturalOrder());

    private final ContactsRead contacts;
    private final RecordStore<ContactRule> rules;

    ContactReports(ContactsRead contacts, RecordStore<ContactRule> rules) {
        this.contacts = contacts;
        this.rules = rules;
    }

    /** @param asOf null for now */
    NoContact noContact(int days, List<String> kinds, ClientSelection selection, @Nullable AsOf asOf) {
        Instant moment = ReportDeals.moment(asOf);
        Instant latest = moment.minus(Duration.ofDays(days));
        List<Client> clients = contacts.clients(selection, asOf, moment);
        Map<String, Interaction> last = contacts.lastOfEach(clients, contacts.ofKinds(kinds), asOf);
        List<SilentClient> silent = clients.stream()
                .filter(client -> isBefore(last.get(client.id()), latest.plusMillis(1)))
                .map(client -> silent(client, last.get(client.id()), moment))
                .sorted(comparing(SilentClient::lastContactAt, NEVER_FIRST).thenComparing(SilentClient::clientId))
                .toList();
        return new NoContact(days, kinds, moment, silent.size(), silent);
    }

    /** @param asOf null for now */
    NotSent notSent(
            String kind,
            Instant since,
            @Nullable String subjectContains,
            ClientSelection selection,
            @Nullable AsOf asOf) {
        Instant moment = ReportDeals.moment(asOf);
        List<Client> clients = contacts.clients(selection, asOf, moment);
        Map<String, Interaction> last = contacts.lastOfEach(clients, contacts.sent(kind, subjectContains), asOf);
        List<ClientNotReached> missed = clients.stream()
                .filter(client -> isBefore(last.get(client.id()), since))
                .map(client ->
                        new ClientNotReached(client.id(), client.name(), client.ownerId(), at(last.get(client.id()))))
                .sorted(comparing(ClientNotReached::lastSentAt, NEVER_FIRST).thenComparing(ClientNotReached::clientId))
                .toList();
        return new NotSent(kind, since, subjectContains, moment, missed.size(), missed);
    }

    /**
     * Who contacts clients less often than the rules ask.
     *
     * @param ruleId null for all rules
     * @param asOf null for now
     */
    ContactViolations violations(@Nullable String ruleId, ClientSelection selection, @Nullable AsOf asOf) {
        Instant moment = ReportDeals.moment(asOf);
        List<ContactRule> holding = rules.find(Filter.all(), asOf).stream()
                .map(RecordVersion::state)
                .filter(rule -> !rule.retired() && (ruleId == null || rule.id().equals(ruleId)))
                .toList();
        if (holding.stream().anyMatch(rule -> rule.clientTag() != null)) {
            contacts.requireTags();
        }
        int longest = holding.stream().mapToInt(ContactRule::perDays).max().orElse(0);
        List<Client> clients = holding.isEmpty() ? List.of() : contacts.clients(selection, asOf, moment);
        RuleTally tally = new RuleTally(holding, clients, moment);
        if (!clients.isEmpty()) {
            contacts.forEachAfter(moment.minus(Duration.ofDays(longest)), clients, asOf, tally::count);
        }
        return tally.violations();
    }

    private static boolean isBefore(@Nullable Interaction last, Instant moment) {
        return last == null || last.occurredAt().isBefore(moment);
    }

    private static @Nullable Instant at(@Nullable Interaction last) {
        return last == null ? null : last.occurredAt();
    }

    private static SilentClient silent(Client client, @Nullable Interaction last, Instant moment) {
        return new SilentClient(
                client.id(),
                client.name(),
                client.ownerId(),
                client.registeredAt(),
                last == null,
                at(last),
                last == null ? null : last.kind(),
                last == null ? null : Days.of(Duration.between(last.occurredAt(), moment)));
    }
}
