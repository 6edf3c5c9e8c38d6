package dev.kartoteka.query.performance;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.performance.DailySummary.OfKind;
import dev.kartoteka.query.performance.DailySummary.PromisesOfDay;
import dev.kartoteka.query.performance.DailySummary.Tally;
import dev.kartoteka.query.performance.DailySummary.TasksOfDay;
import dev.kartoteka.query.promise.Promise;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseKept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sums up one day of one holder. What a record keeps of the day, such as who won, issued or logged, is read as of the moment
 * asked for; what it does not keep, such as whose a deal was or what was overdue, as it stood in the evening.
 */
final class DaySheet {

    private static final String CALL = "CALL";

    private final DayRecords records;
    private final FactReader facts;
    private final Holder holder;
    private final Staff members;
    private final SummaryDay day;

    DaySheet(DayRecords records, FactReader facts, Holder holder, Staff members, SummaryDay day) {
        this.records = records;
        this.facts = facts;
        this.holder = holder;
        this.members = members;
        this.day = day;
    }

    DailySummary summary(List<Progress.Part> goals) {
        List<Interaction> interactions = records.interactions(day).stream()
                .filter(one -> holder.counts(one.actorId(), one.occurredAt(), members))
                .toList();
        return new DailySummary(
                holder.employeeId(),
                holder.teamId(),
                day.date(),
                day.zone().getId(),
                day.from(),
                day.to(),
                day.moment(),
                interactions.size(),
                (int) interactions.stream()
                        .filter(one -> one.kind().equals(CALL))
                        .count(),
                byKind(interactions),
                meetings(),
                worth(theirs(records.opened(day), Deal::ownerId)),
                worth(theirs(records.moved(day), Deal::ownerId)),
                closed(Deal.WON),
                closed(Deal.LOST),
                tasks(),
                promises(),
                theirs(records.registered(day), client -> client.ownerId()).size(),
                invoiced(),
                paid(),
                goals);
    }

    private static List<OfKind> byKind(List<Interaction> interactions) {
        Map<String, List<Interaction>> kinds = interactions.stream()
                .collect(Collectors.groupingBy(Interaction::kind, TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> new OfKind(
                        kind.getKey(),
                        kind.getValue().size(),
                        kind.getValue().stream()
                                .map(Interaction::durationSeconds)
                                .mapToLong(seconds -> seconds == null ? 0 : seconds)
                                .sum()))
                .toList();
    }

    /** One of several employees counts once. */
    private int meetings() {
        return (int) facts.held(day.from(), day.to(), day.asOf()).stream()
                .filter(held -> held.by().stream().anyMatch(one -> holder.counts(one, held.at(), members)))
                .count();
    }

    private Tally closed(String status) {
        return worth(records.closed(day, status).stream()
                .filter(deal ->
                        deal.closedAt() != null && holder.counts(deal.closedByOwnerId(), deal.closedAt(), members))
                .toList());
    }

    private TasksOfDay tasks() {
        return new TasksOfDay(
                theirs(records.done(day), task -> task.assigneeId()).size(),
                theirs(records.overdue(day), task -> task.assigneeId()).size());
    }

    private PromisesOfDay promises() {
        return new PromisesOfDay(
                theirs(records.made(day), Promise::madeById).size(),
                theirs(records.settled(day, PromiseKept.class), Promise::madeById)
                        .size(),
                theirs(records.settled(day, PromiseBroken.class), Promise::madeById)
                        .size(),
                theirs(records.overduePromises(day), Promise::madeById).size());
    }

    private Tally invoiced() {
        List<Invoice> issued = facts.invoices(day.date(), next(), day.asOf()).stream()
                .filter(invoice -> !invoice.status().equals(Invoice.VOIDED)
                        && holder.counts(invoice.paper().ownerId(), invoice.issuedAt(), members))
                .toList();
        return Tally.of(issued, invoice -> invoice.signed(invoice.paper().total()), invoice -> invoice.paper()
                .currency());
    }

    private Tally paid() {
        List<Payment> received = facts.payments(day.date(), next(), day.asOf()).stream()
                .filter(payment ->
                        payment.left().signum() > 0 && holder.counts(payment.ownerId(), payment.receivedAt(), members))
                .toList();
        return Tally.of(received, Payment::left, Payment::currency);
    }

    private LocalDate next() {
        return day.date().plusDays(1);
    }

    private static Tally worth(List<Deal> deals) {
        return Tally.of(deals, Deal::amount, Deal::currency);
    }

    private <R> List<R> theirs(List<R> all, Function<R, @Nullable String> whose) {
        return all.stream()
                .filter(one -> holder.counts(whose.apply(one), day.end(), members))
                .toList();
    }
}
