package dev.kartoteka.query.performance;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.commissionplan.CommissionPlan;
import dev.kartoteka.query.deal.Contribution;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.goal.GoalMetric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a plan pays for, with the shares of the deal that it belongs to; whoever asks. */
@Component
class SoldReader {

    private final RecordStore<Deal> deals;
    private final FactReader facts;

    SoldReader(RecordStore<Deal> deals, FactReader facts) {
        this.deals = deals.unrestricted();
        this.facts = facts;
    }

    List<Sold> read(CommissionPlan plan, LocalDate from, LocalDate to, @Nullable AsOf asOf) {
        Stream<Sold> sold =
                switch (GoalMetric.valueOf(plan.metric())) {
                    case WON_AMOUNT ->
                        facts.won(from, to, asOf).stream()
                                .filter(deal ->
                                        deal.amount() != null && plan.currency().equals(deal.currency()))
                                .map(SoldReader::won);
                    case INVOICED -> invoiced(plan, facts.invoices(from, to, asOf), asOf);
                    case PAID -> paid(plan, facts.payments(from, to, asOf), asOf);
                    case WON_COUNT, INTERACTIONS, MEETINGS_HELD ->
                        throw new IllegalStateException("Nothing is paid for counts");
                };
        return sold.filter(one -> one.amount().signum() != 0 && plan.validOn(one.day()))
                .toList();
    }

    private static Sold won(Deal deal) {
        Instant closedAt = Objects.requireNonNull(deal.closedAt());
        return new Sold(
                deal.id(),
                deal.id(),
                Fact.dayOf(closedAt),
                closedAt,
                Objects.requireNonNull(deal.amount()),
                shares(deal, deal.closedByOwnerId()));
    }

    private Stream<Sold> invoiced(CommissionPlan plan, List<Invoice> found, @Nullable AsOf asOf) {
        Map<String, RecordVersion<Deal>> of = dealsOf(found.stream().map(Invoice::dealId), asOf);
        return found.stream()
                .filter(invoice -> invoice.paper().currency().equals(plan.currency()))
                .map(invoice -> new Sold(
                        invoice.id(),
                        invoice.dealId(),
                        invoice.paper().issuedOn(),
                        invoice.issuedAt(),
                        invoice.signed(invoice.paper().net()),
                        shares(of, invoice.dealId(), invoice.paper().ownerId())));
    }

    private Stream<Sold> paid(CommissionPlan plan, List<Payment> found, @Nullable AsOf asOf) {
        Map<String, RecordVersion<Deal>> of = dealsOf(found.stream().map(Payment::dealId), asOf);
        return found.stream()
                .filter(payment -> payment.currency().equals(plan.currency()))
                .map(payment -> new Sold(
                        payment.id(),
                        payment.dealId(),
                        payment.receivedOn(),
                        payment.receivedAt(),
                        payment.left(),
                        shares(of, payment.dealId(), payment.ownerId())));
    }

    private Map<String, RecordVersion<Deal>> dealsOf(Stream<@Nullable String> ids, @Nullable AsOf asOf) {
        Collection<String> named = ids.filter(Objects::nonNull).distinct().toList();
        return deals.getAll(named, asOf);
    }

    private static List<Contribution> shares(
            Map<String, RecordVersion<Deal>> of, @Nullable String dealId, @Nullable String ownerId) {
        RecordVersion<Deal> deal = dealId == null ? null : of.get(dealId);
        return deal == null ? Sold.wholly(ownerId) : shares(deal.state(), ownerId);
    }

    private static List<Contribution> shares(Deal deal, @Nullable String otherwise) {
        return deal.shares().isEmpty() ? Sold.wholly(otherwise) : deal.shares();
    }
}
