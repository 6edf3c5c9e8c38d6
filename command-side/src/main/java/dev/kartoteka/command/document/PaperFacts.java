package dev.kartoteka.command.document;

import dev.kartoteka.command.rendering.Values;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell of a quote, contract, order or invoice.
 *
 * @param number of an invoice its own, of other papers their identifier
 * @param date of an invoice the day of issue, of other papers that on which they were drawn up, in UTC
 * @param dueDate of an invoice, or the last day of a contract
 * @param amount of a contract without lines
 */
record PaperFacts(
        String clientId,
        @Nullable String dealId,
        String number,
        LocalDate date,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate validUntil,
        List<LineItem> lines,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    static final Fold<PaperFacts> QUOTE = Fold.of(PaperFacts.class)
            .start(
                    QuoteDrafted.class,
                    (event, recorded) -> new PaperFacts(
                            event.clientId(),
                            event.dealId(),
                            event.quoteId(),
                            day(recorded.occurredAt()),
                            null,
                            event.validUntil(),
                            event.lines(),
                            event.amount(),
                            event.currency()))
            .then(
                    QuoteRevised.class,
                    (quote, event, recorded) -> new PaperFacts(
                            event.clientId(),
                            event.dealId(),
                            event.quoteId(),
                            day(recorded.occurredAt()),
                            null,
                            event.validUntil(),
                            event.lines(),
                            event.amount(),
                            event.currency()))
            .ignoresOthersOf(QuoteEvent.class)
            .build();

    static final Fold<PaperFacts> CONTRACT = Fold.of(PaperFacts.class)
            .start(
                    ContractDrafted.class,
                    (event, recorded) -> new PaperFacts(
                            event.clientId(),
                            event.dealId(),
                            event.contractId(),
                            event.startDate() == null ? day(recorded.occurredAt()) : event.startDate(),
                            event.endDate(),
                            null,
                            event.lines(),
                            event.amount(),
                            event.currency()))
            .then(
                    ContractTermsChanged.class,
                    (contract, event) -> new PaperFacts(
                            contract.clientId(),
                            contract.dealId(),
                            contract.number(),
                            event.startDate() == null ? contract.date() : event.startDate(),
                            event.endDate(),
                            null,
                            contract.lines(),
                            event.amount(),
                            event.currency()))
            .ignoresOthersOf(ContractEvent.class)
            .build();

    static final Fold<PaperFacts> ORDER = Fold.of(PaperFacts.class)
            .start(
                    OrderPlaced.class,
                    (event, recorded) -> new PaperFacts(
                            event.clientId(),
                            event.dealId(),
                            event.orderId(),
                            day(recorded.occurredAt()),
                            null,
                            null,
                            event.lines(),
                            event.amount(),
                            event.currency()))
            .then(
                    OrderLinesChanged.class,
                    (order, event) -> new PaperFacts(
                            order.clientId(),
                            order.dealId(),
                            order.number(),
                            order.date(),
                            null,
                            null,
                            event.lines(),
                            event.amount(),
                            event.currency()))
            .ignoresOthersOf(OrderEvent.class)
            .build();

    static final Fold<PaperFacts> INVOICE = Fold.of(PaperFacts.class)
            .start(
                    InvoiceIssued.class,
                    event -> new PaperFacts(
                            event.clientId(),
                            event.dealId(),
                            event.label(),
                            event.issuedOn(),
                            event.dueOn(),
                            null,
                            event.lines(),
                            event.total(),
                            event.currency()))
            .ignoresOthersOf(InvoiceEvent.class)
            .build();

    void addTo(Values values, Written written) {
        Totals totals = Totals.of(lines);
        values.with("paper.number", number)
                .with("paper.date", written.day(date))
                .with("paper.dueDate", written.day(dueDate))
                .with("paper.validUntil", written.day(validUntil))
                .with("totals.total", written.money(amount, currency))
                .withLines(lines.stream().map(line -> line(line, written)).toList());
        if (!lines.isEmpty()) {
            values.with("totals.discount", written.money(totals.discount(), currency))
                    .with("totals.net", written.money(totals.net(), currency))
                    .with("totals.tax", written.money(totals.tax(), currency));
        }
    }

    private static Map<String, @Nullable String> line(LineItem line, Written written) {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("number", String.valueOf(line.number()));
        values.put("description", line.description());
        values.put("quantity", written.number(line.quantity()));
        values.put("unitPrice", written.number(line.unitPrice()));
        values.put("discountPercent", written.number(line.discountPercent()));
        values.put("discount", written.number(line.discount()));
        values.put("net", written.number(line.net()));
        values.put("taxPercent", written.number(line.taxPercent()));
        values.put("tax", written.number(line.tax()));
        values.put("total", written.number(line.total()));
        return values;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
