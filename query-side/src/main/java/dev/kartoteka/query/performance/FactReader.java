package dev.kartoteka.query.performance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.goal.GoalMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads all that counts, whoever asks: a sum of what one may see would be nobody's result. What of it is shown to whom is for
 * {@link Onlookers} to say.
 */
@Component
class FactReader {

    private final RecordStore<Deal> deals;
    private final RecordStore<Invoice> invoices;
    private final RecordStore<Payment> payments;
    private final RecordStore<Interaction> interactions;
    private final RecordStore<Meeting> meetings;

    FactReader(
            RecordStore<Deal> deals,
            RecordStore<Invoice> invoices,
            RecordStore<Payment> payments,
            RecordStore<Interaction> interactions,
            RecordStore<Meeting> meetings) {
        this.deals = deals.unrestricted();
        this.invoices = invoices.unrestricted();
        this.payments = payments.unrestricted();
        this.interactions = interactions.unrestricted();
        this.meetings = meetings.unrestricted();
    }

    /** Of the days from one on and before another, of UTC; as of a moment, null for now. */
    List<Fact> read(GoalMetric metric, LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        return switch (metric) {
            case WON_AMOUNT ->
                won(from, to, asOf).stream().map(FactReader::amount).toList();
            case WON_COUNT ->
                won(from, to, asOf).stream()
                        .map(deal -> Fact.one(deal.closedByOwnerId(), Objects.requireNonNull(deal.closedAt())))
                        .toList();
            case INVOICED ->
                invoices(from, to, asOf).stream().map(FactReader::invoiced).toList();
            case PAID -> payments(from, to, asOf).stream().map(FactReader::paid).toList();
            case INTERACTIONS -> interactions(from, to, asOf);
            case MEETINGS_HELD ->
                held(start(from), start(to), asOf).stream()
                        .flatMap(held -> held.by().stream().map(one -> Fact.one(one, held.at())))
                        .toList();
        };
    }

    /** Deals that are won as of then, by the closure that stands. */
    List<Deal> won(LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        Fields fields = deals.model().fields();
        return found(deals, and(eq(fields.path("status"), Deal.WON), moments(deals, "closedAt", from, to)), asOf);
    }

    /** Invoices and credit notes by their day of issue. */
    List<Invoice> invoices(LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        return found(invoices, days(invoices, "issuedOn", from, to), asOf);
    }

    /** Payments by the day they came in. */
    List<Payment> payments(LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        return found(payments, days(payments, "receivedOn", from, to), asOf);
    }

    /** Open deals that are expected to close on one of these days. */
    List<Deal> expected(LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        Fields fields = deals.model().fields();
        return found(
                deals, and(eq(fields.path("status"), Deal.OPEN), days(deals, "expectedCloseDate", from, to)), asOf);
    }

    /** Meetings and visits that took place; of a recurring one, each time that did. */
    List<Held> held(Instant from, Instant to, @Nullable AsOf asOf) {
        Fields fields = meetings.model().fields();
        List<Held> held = new ArrayList<>();
        for (Meeting meeting : found(
                meetings,
                and(
                        lt(fields.path("startsAt"), to),
                        or(gte(fields.path("lastsUntil"), from), exists(fields.path("lastsUntil"), false)),
                        ne(fields.path("status"), "CANCELLED")),
                asOf)) {
            meeting.heldAt().stream()
                    .filter(at -> !at.isBefore(from) && at.isBefore(to))
                    .forEach(at -> held.add(new Held(at, meeting.employeeIds())));
        }
        return held;
    }

    private List<Fact> interactions(LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        Fields fields = interactions.model().fields();
        List<Fact> facts = new ArrayList<>();
        interactions.forEach(
                and(eq(fields.path("retracted"), false), moments(interactions, "occurredAt", from, to)),
                null,
                0,
                asOf,
                version -> {
                    Interaction interaction = version.state();
                    if (!interaction.kind().equals("NOTE")) {
                        facts.add(Fact.one(interaction.actorId(), interaction.occurredAt()));
                    }
                });
        return facts;
    }

    private static Fact amount(Deal deal) {
        Instant closedAt = Objects.requireNonNull(deal.closedAt());
        return new Fact(
                deal.closedByOwnerId(),
                closedAt,
                Fact.dayOf(closedAt),
                deal.amount() == null ? BigDecimal.ZERO : deal.amount(),
                deal.currency());
    }

    private static Fact invoiced(Invoice invoice) {
        return new Fact(
                invoice.paper().ownerId(),
                invoice.issuedAt(),
                invoice.paper().issuedOn(),
                invoice.signed(invoice.paper().total()),
                invoice.paper().currency());
    }

    private static Fact paid(Payment payment) {
        return new Fact(
                payment.ownerId(), payment.receivedAt(), payment.receivedOn(), payment.left(), payment.currency());
    }

    private static <S> List<S> found(RecordStore<S> store, Bson condition, @Nullable AsOf asOf) {
        return store.find(condition, asOf).stream().map(RecordVersion::state).toList();
    }

    private static Bson days(RecordStore<?> store, String field, LocalDate from, LocalDate to) {
        String path = store.model().fields().path(field);
        return and(gte(path, from.toString()), lt(path, to.toString()));
    }

    private static Bson moments(RecordStore<?> store, String field, LocalDate from, LocalDate to) {
        String path = store.model().fields().path(field);
        return and(gte(path, start(from)), lt(path, start(to)));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** @param by all who took part */
    record Held(Instant at, List<String> by) {}
}
