package dev.kartoteka.query.clientcard;

import static com.mongodb.client.model.Filters.eq;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.clientcard.ClientCard.CardContact;
import dev.kartoteka.query.clientcard.ClientCard.DealSum;
import dev.kartoteka.query.clientcard.ClientCard.DealSums;
import dev.kartoteka.query.clientcard.ClientCard.Person;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealAnswer;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.receivables.ReceivableReports;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts client cards together, now or as of a moment. */
@Component
public class ClientCards {

    private static final int CLOSED_DEALS_SHOWN = 100;

    private final RecordStore<Client> clients;
    private final RecordStore<Contact> contacts;
    private final RecordStore<Deal> deals;
    private final RecordStore<Employee> employees;
    private final RecordStore<Order> orders;
    private final ReceivableReports receivables;
    private final LastInteractions lastInteractions;
    private final NextInteractions nextInteractions;

    ClientCards(
            RecordStore<Client> clients,
            RecordStore<Contact> contacts,
            RecordStore<Deal> deals,
            RecordStore<Employee> employees,
            RecordStore<Order> orders,
            ReceivableReports receivables,
            LastInteractions lastInteractions,
            NextInteractions nextInteractions) {
        this.clients = clients;
        this.contacts = contacts.reached();
        this.deals = deals;
        this.employees = employees;
        this.orders = orders.reached();
        this.receivables = receivables;
        this.lastInteractions = lastInteractions;
        this.nextInteractions = nextInteractions;
    }

    public Optional<ClientCard> find(String clientId, @Nullable AsOf asOf) {
        return clients.get(clientId, asOf).map(client -> card(client, asOf));
    }

    ClientCard card(RecordVersion<Client> client, @Nullable AsOf asOf) {
        List<RecordVersion<Deal>> all = deals.find(eq(deals.model().fields().path("clientId"), client.id()), asOf);
        LastInteractions.Last last = lastInteractions.of(client.id(), asOf);
        Instant now = asOf == null ? Instant.now() : asOf.time();
        return new ClientCard(
                client.state(),
                owner(client.state().ownerId(), asOf),
                actingFor(
                        client.id(),
                        contacts.find(eq(contacts.model().fields().path("clientId"), client.id()), asOf).stream()
                                .map(RecordVersion::state)
                                .toList()),
                shown(all).stream().map(DealAnswer::of).toList(),
                sums(all),
                Purchases.of(orders.find(eq(orders.model().fields().path("clientId"), client.id()), asOf)),
                receivables.ofShown(List.of(client.id()), asOf).clients().stream()
                        .map(owing -> ClientBalance.of(owing.amounts()))
                        .toList(),
                last.byKind(),
                nextInteractions.of(client.id(), asOf),
                last.lastContactAt(),
                last.lastContactAt() == null ? null : days(last.lastContactAt(), now),
                client.version(),
                client.erased());
    }

    static long days(Instant lastContactAt, Instant now) {
        return Math.max(0, Duration.between(lastContactAt, now).toDays());
    }

    private @Nullable Person owner(@Nullable String ownerId, @Nullable AsOf asOf) {
        if (ownerId == null) {
            return null;
        }
        String name = employees
                .get(ownerId, asOf)
                .or(() -> employees.get(ownerId, null)) // told of later than of the ownership
                .map(employee -> employee.state().name())
                .orElse(ownerId);
        return new Person(ownerId, name);
    }

    static List<CardContact> actingFor(String clientId, List<Contact> contacts) {
        List<CardContact> found = new ArrayList<>();
        contacts.forEach(contact -> contact.links().stream()
                .filter(link -> link.clientId().equals(clientId) && !link.ended())
                .forEach(link -> found.add(new CardContact(
                        contact.id(), contact.name(), contact.email(), contact.phone(), link.role(), link.since()))));
        found.sort(Comparator.comparing(CardContact::name, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(CardContact::id));
        return found;
    }

    static List<RecordVersion<Deal>> shown(List<RecordVersion<Deal>> all) {
        List<RecordVersion<Deal>> shown = new ArrayList<>();
        all.stream()
                .filter(deal -> deal.state().open())
                .sorted(Comparator.comparing(deal -> deal.state().openedAt()))
                .forEach(shown::add);
        all.stream()
                .filter(deal -> !deal.state().open())
                .sorted(Comparator.comparing((RecordVersion<Deal> deal) -> closedAt(deal.state()))
                        .reversed())
                .limit(CLOSED_DEALS_SHOWN)
                .forEach(shown::add);
        return shown;
    }

    private static Instant closedAt(Deal deal) {
        return deal.closedAt() == null ? deal.openedAt() : deal.closedAt();
    }

    static DealSums sums(List<RecordVersion<Deal>> all) {
        return new DealSums(sum(all, Deal.OPEN), sum(all, Deal.WON), sum(all, Deal.LOST));
    }

    private static DealSum sum(List<RecordVersion<Deal>> all, String status) {
        List<Deal> those = all.stream()
                .map(RecordVersion::state)
                .filter(deal -> deal.status().equals(status))
                .toList();
        return new DealSum(those.size(), Sums.of(those.stream()).amounts());
    }
}
