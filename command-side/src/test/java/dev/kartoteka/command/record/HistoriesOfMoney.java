package dev.kartoteka.command.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.payment.PaymentReceived;
import dev.kartoteka.shared.payment.PaymentRefunded;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Histories of invoices and payments that leave no field of their aggregates empty. */
final class HistoriesOfMoney {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BigDecimal TOTAL = new BigDecimal("100.00");

    private HistoriesOfMoney() {}

    static List<List<DomainEvent>> all() {
        LineItem line = LineItem.priced(
                1, "product-1", "Roof", BigDecimal.ONE, TOTAL, BigDecimal.ZERO, "LV0", BigDecimal.ZERO, 2);
        return List.of(
                List.of(
                        new InvoiceIssued(
                                "invoice-1",
                                "CREDIT_NOTE",
                                "CN",
                                2026,
                                1,
                                "CN-2026-000001",
                                "client-acme",
                                "order-1",
                                "deal-big",
                                "employee-eve",
                                "invoice-0",
                                "EUR",
                                DAY,
                                DAY,
                                List.of(line),
                                line.discount(),
                                line.net(),
                                line.tax(),
                                line.total()),
                        new InvoicePaid("invoice-1", "client-acme", "payment-1", TOTAL, BigDecimal.ZERO, "EUR"),
                        new InvoiceFellDue("invoice-1", "client-acme", DAY, TOTAL, "EUR")),
                List.of(new InvoiceNumberTaken("invoiceseries-INV-2026", "INV", 2026, 1, "invoice-1")),
                List.of(
                        new PaymentReceived(
                                "payment-1",
                                "client-acme",
                                "invoice-1",
                                "deal-big",
                                "employee-eve",
                                TOTAL,
                                "EUR",
                                DAY,
                                "CARD",
                                "17"),
                        new PaymentRefunded("payment-1", "client-acme", "invoice-1", BigDecimal.ONE, "EUR")));
    }
}
