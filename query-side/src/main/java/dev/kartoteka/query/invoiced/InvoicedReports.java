package dev.kartoteka.query.invoiced;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.interactionstats.CalendarUnit;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.ReportQuestion.Days;
import dev.kartoteka.query.report.StaffReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was invoiced, by whom and of what, and what of it was won before and paid since. */
@Component
public class InvoicedReports {

    private final RecordStore<Invoice> invoices;
    private final RecordStore<Payment> payments;
    private final ReportDeals deals;
    private final StaffReader staff;

    InvoicedReports(
            RecordStore<Invoice> invoices, RecordStore<Payment> payments, ReportDeals deals, StaffReader staff) {
        this.invoices = invoices;
        this.payments = payments;
        this.deals = deals;
        this.staff = staff;
    }

    /** Invoices by their day of issue, less credit notes by theirs. */
    public Invoiced invoiced(ReportQuestion question) {
        Days days = question.days();
        LineKey key = LineKey.of(question, staff);
        List<SoldLine> lines =
                issued(days, question.asOf()).stream().flatMap(SoldLine::of).toList();
        return new Invoiced(
                key.by(),
                days.from(),
                days.to(),
                ReportDeals.moment(question.asOf()),
                LineSums.of(lines, line -> null).stream().map(Invoiced.Row::of).toList(),
                LineSums.of(lines, key::of).stream().map(Invoiced.Row::of).toList());
    }

    /** Won deals, invoices and payments side by side. */
    public Settled settled(ReportQuestion question) {
        SettledBy by = question.oneOf("by", SettledBy.class);
        CalendarUnit unit = question.oneOf("unit", CalendarUnit.class);
        Days days = question.days();
        AsOf asOf = question.asOf();
        List<Deal> won = deals.shownWon(asOf).stream()
                .filter(deal -> days.contain(day(Objects.requireNonNull(deal.closedAt()))))
                .toList();
        List<Invoice> issued = issued(days, asOf);
        List<Payment> received = between(payments, "receivedOn", days, asOf);
        Map<String, @Nullable String> dealOf = dealsOf(received, asOf);
        SettledTally totals = new SettledTally();
        SettledTally rows = new SettledTally();
        for (Deal deal : won) {
            if (deal.amount() != null && deal.currency() != null) {
                totals.won(null, deal.currency(), deal.amount());
                LocalDate closed = day(Objects.requireNonNull(deal.closedAt()));
                rows.won(key(by, unit, deal.id(), deal.clientId(), closed), deal.currency(), deal.amount());
            }
        }
        for (Invoice invoice : issued) {
            String currency = invoice.paper().currency();
            totals.invoiced(null, currency, invoice.signed(invoice.paper().total()));
            rows.invoiced(
                    key(
                            by,
                            unit,
                            invoice.dealId(),
                            invoice.clientId(),
                            invoice.paper().issuedOn()),
                    currency,
                    invoice.signed(invoice.paper().total()));
        }
        for (Payment payment : received) {
            totals.paid(null, payment.currency(), payment.left());
            String dealId = payment.invoiceId() == null ? null : dealOf.get(payment.invoiceId());
            rows.paid(
                    key(by, unit, dealId, payment.clientId(), payment.receivedOn()),
                    payment.currency(),
                    payment.left());
        }
        return new Settled(by, days.from(), days.to(), ReportDeals.moment(asOf), totals.rows(), rows.rows());
    }

    private Map<String, @Nullable String> dealsOf(List<Payment> received, @Nullable AsOf asOf) {
        List<String> ids = received.stream()
                .map(Payment::invoiceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, @Nullable String> found = new HashMap<>();
        invoices.getAll(ids, asOf)
                .forEach((id, version) -> found.put(id, version.state().dealId()));
        return found;
    }

    private static @Nullable String key(
            SettledBy by, CalendarUnit unit, @Nullable String dealId, @Nullable String clientId, LocalDate day) {
        return switch (by) {
            case DEAL -> dealId;
            case CLIENT -> clientId;
            case PERIOD -> LineKey.period(unit, day);
        };
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private List<Invoice> issued(Days days, @Nullable AsOf asOf) {
        return between(invoices, "issuedOn", days, asOf);
    }

    private static <S> List<S> between(RecordStore<S> store, String field, Days days, @Nullable AsOf asOf) {
        String path = store.model().fields().path(field);
        List<Bson> conditions = new ArrayList<>();
        if (days.from() != null) {
            conditions.add(gte(path, days.from().toString()));
        }
        if (days.to() != null) {
            conditions.add(lt(path, days.to().toString()));
        }
        Bson condition = conditions.isEmpty() ? Filter.all() : Filter.and(conditions);
        return store.find(condition, asOf).stream().map(RecordVersion::state).toList();
    }
}
