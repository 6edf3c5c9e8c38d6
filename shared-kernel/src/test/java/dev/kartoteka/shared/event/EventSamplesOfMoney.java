package dev.kartoteka.shared.event;

import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceErased;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.payment.PaymentAllocated;
import dev.kartoteka.shared.payment.PaymentErased;
import dev.kartoteka.shared.payment.PaymentReceived;
import dev.kartoteka.shared.payment.PaymentRefunded;
import dev.kartoteka.shared.payment.PaymentReversed;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One sample of every event of invoices and payments. */
final class EventSamplesOfMoney {

    private static final String INVOICE = "invoice-1";
    private static final String PAYMENT = "payment-1";
    private static final String CLIENT = "client-1";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BigDecimal PART = new BigDecimal("60.00");
    private static final BigDecimal REST = new BigDecimal("36.80");

    private EventSamplesOfMoney() {}

    static List<DomainEvent> all() {
        LineItem line = LineItem.priced(
                1,
                "product-1",
                "Solar roof",
                new BigDecimal("2.5"),
                new BigDecimal("40.00"),
                new BigDecimal("20"),
                "LV21",
                new BigDecimal("21"),
                2);
        Totals totals = Totals.of(List.of(line));
        return List.of(
                new InvoiceIssued(
                        INVOICE,
                        "INVOICE",
                        "INV",
                        2026,
                        17,
                        "INV-2026-000017",
                        CLIENT,
                        "order-1",
                        "deal-1",
                        "employee-1",
                        "invoice-0",
                        "EUR",
                        DAY,
                        DAY.plusDays(14),
                        List.of(line),
                        totals.discount(),
                        totals.net(),
                        totals.tax(),
                        totals.total()),
                new InvoicePaid(INVOICE, CLIENT, PAYMENT, PART, REST, "EUR"),
                new InvoicePaymentTakenBack(INVOICE, CLIENT, PAYMENT, PART, totals.total(), "EUR"),
                new InvoiceCredited(INVOICE, CLIENT, "invoice-2", PART, REST, "EUR"),
                new InvoiceCreditTakenBack(INVOICE, CLIENT, "invoice-2", PART, totals.total(), "EUR"),
                new InvoiceFellDue(INVOICE, CLIENT, DAY.plusDays(14), REST, "EUR"),
                new InvoiceVoided(INVOICE, CLIENT, "INV-2026-000017"),
                new InvoiceErased(INVOICE, CLIENT, CLIENT),
                new InvoiceNumberTaken("invoiceseries-INV-2026", "INV", 2026, 17, INVOICE),
                new PaymentReceived(
                        PAYMENT, CLIENT, INVOICE, "deal-1", "employee-1", PART, "EUR", DAY, "TRANSFER", "Rēķins 17"),
                new PaymentAllocated(PAYMENT, CLIENT, INVOICE, PART, "EUR"),
                new PaymentRefunded(PAYMENT, CLIENT, INVOICE, PART, "EUR"),
                new PaymentReversed(PAYMENT, CLIENT, INVOICE, PART, "EUR"),
                new PaymentErased(PAYMENT, CLIENT, CLIENT));
    }
}
