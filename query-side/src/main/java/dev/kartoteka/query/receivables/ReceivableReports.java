package dev.kartoteka.query.receivables;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what clients owe, now or as of any day. */
@Component
public class ReceivableReports {

    private static final Decimal128 NOTHING = new Decimal128(BigDecimal.ZERO);

    private final RecordStore<Invoice> invoices;
    private final RecordStore<Payment> payments;

    ReceivableReports(RecordStore<Invoice> invoices, RecordStore<Payment> payments) {
        this.invoices = invoices;
        this.payments = payments;
    }

    /** What is owed by one client, or by all of them. */
    public Receivables receivables(ReportQuestion question) {
        String clientId = question.text("clientId");
        return receivables(invoices, payments, clientId == null ? null : List.of(clientId), question.asOf());
    }

    /** What clients owe, for one who was shown these clients. */
    public Receivables ofShown(Collection<String> clientIds, @Nullable AsOf asOf) {
        return receivables(invoices.reached(), payments.reached(), clientIds, asOf);
    }

    private static Receivables receivables(
            RecordStore<Invoice> invoices,
            RecordStore<Payment> payments,
            @Nullable Collection<String> clientIds,
            @Nullable AsOf asOf) {
        return ReceivablesCalculator.calculate(
                invoices.find(condition(invoices, "balance", clientIds), asOf).stream()
                        .map(RecordVersion::state)
                        .toList(),
                payments.find(condition(payments, "left", clientIds), asOf).stream()
                        .map(RecordVersion::state)
                        .toList(),
                ReportDeals.moment(asOf));
    }

    private static Bson condition(RecordStore<?> store, String amount, @Nullable Collection<String> clientIds) {
        Bson something = ne(store.model().fields().path(amount), NOTHING);
        return clientIds == null
                ? something
                : Filter.and(List.of(in(store.model().fields().path("clientId"), clientIds), something));
    }
}
