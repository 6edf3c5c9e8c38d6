package dev.kartoteka.command.invoice;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** An invoice to try things with. */
public final class InvoiceFixtures {

    public static final InvoiceId BIG = new InvoiceId("invoice-big");
    static final LocalDate DUE = LocalDate.of(2026, 3, 15);
    private static final BigDecimal TOTAL = new BigDecimal("100.00");

    private InvoiceFixtures() {}

    public static FixtureConfiguration<?> invoiceFixture() {
        return Fixtures.of(Invoice.class, new Invoices(Fixtures.noOtherRecords()));
    }

    public static InvoiceIssued bigIssued() {
        LineItem line =
                LineItem.priced(1, null, "Roof", BigDecimal.ONE, TOTAL, BigDecimal.ZERO, null, BigDecimal.ZERO, 2);
        return new InvoiceIssued(
                BIG.value(),
                "INVOICE",
                "INV",
                2026,
                1,
                "INV-2026-000001",
                "client-acme",
                null,
                null,
                null,
                null,
                "EUR",
                DUE.minusDays(14),
                DUE,
                List.of(line),
                line.discount(),
                line.net(),
                line.tax(),
                line.total());
    }

    static InvoicePaid paid(String amount) {
        return new InvoicePaid(BIG.value(), "client-acme", "payment-1", new BigDecimal(amount), BigDecimal.ZERO, "EUR");
    }

    static InvoicePaymentTakenBack takenBack(String amount) {
        return new InvoicePaymentTakenBack(
                BIG.value(), "client-acme", "payment-1", new BigDecimal(amount), BigDecimal.ZERO, "EUR");
    }

    static InvoiceCredited credited(String amount) {
        return new InvoiceCredited(
                BIG.value(), "client-acme", "invoice-note", new BigDecimal(amount), BigDecimal.ZERO, "EUR");
    }
}
