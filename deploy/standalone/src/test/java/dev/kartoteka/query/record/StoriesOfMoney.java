package dev.kartoteka.query.record;

import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.invoice.InvoiceSeries;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.payment.PaymentAllocated;
import dev.kartoteka.shared.payment.PaymentReceived;
import dev.kartoteka.shared.payment.PaymentRefunded;
import dev.kartoteka.shared.payment.PaymentReversed;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invoices and payments of which any event may follow any other, as far as their folds are concerned. */
final class StoriesOfMoney {

    static final ReadModelLaws.Question<Invoice> PAID = new ReadModelLaws.Question<>(
            "status", "PAID", invoice -> invoice.status().equals("PAID"));
    static final ReadModelLaws.Question<InvoiceSeries> THIRD =
            new ReadModelLaws.Question<>("last", "3", series -> series.last() == 3);
    static final ReadModelLaws.Question<Payment> ON_ACCOUNT = new ReadModelLaws.Question<>(
            "status", "RECEIVED", payment -> payment.status().equals("RECEIVED"));

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final BigDecimal TOTAL = new BigDecimal("100.00");

    private StoriesOfMoney() {}

    static DomainEvent invoice(String id, long sequence, int what) {
        if (sequence == 0) {
            return issued(id, what);
        }
        BigDecimal amount = BigDecimal.valueOf(sequence * 1000 + what, 2);
        return switch (what) {
            case 0, 1 -> new InvoicePaid(id, "client-1", "payment-" + sequence % 3, amount, TOTAL, "EUR");
            case 2 -> new InvoicePaymentTakenBack(id, "client-1", "payment-" + sequence % 3, amount, TOTAL, "EUR");
            case 3, 4 -> new InvoiceCredited(id, "client-1", "invoice-" + sequence % 3, amount, TOTAL, "EUR");
            case 5 -> new InvoiceCreditTakenBack(id, "client-1", "invoice-" + sequence % 3, amount, TOTAL, "EUR");
            case 6 -> new InvoiceFellDue(id, "client-1", DAY, TOTAL, "EUR");
            default -> new InvoiceVoided(id, "client-1", "INV-2026-000001");
        };
    }

    private static DomainEvent issued(String id, int what) {
        LineItem line = LineItem.priced(
                1,
                what == 0 ? null : "product-1",
                "Bike",
                BigDecimal.ONE,
                TOTAL,
                BigDecimal.ZERO,
                null,
                BigDecimal.ZERO,
                2);
        @Nullable String creditOf = what == 7 ? "invoice-0" : null;
        return new InvoiceIssued(
                id,
                creditOf == null ? "INVOICE" : "CREDIT_NOTE",
                "INV",
                2026,
                what,
                "INV-2026-" + what,
                "client-1",
                null,
                what % 2 == 0 ? null : "deal-1",
                what < 4 ? null : "employee-1",
                creditOf,
                "EUR",
                DAY,
                DAY.plusDays(14),
                List.of(line),
                line.discount(),
                line.net(),
                line.tax(),
                line.total());
    }

    static DomainEvent series(String id, long sequence, int what) {
        return new InvoiceNumberTaken(id, "INV", 2026, sequence + 1, "invoice-" + what);
    }

    static DomainEvent payment(String id, long sequence, int what) {
        if (sequence == 0) {
            return new PaymentReceived(
                    id,
                    "client-1",
                    what < 4 ? null : "invoice-1",
                    what % 2 == 0 ? null : "deal-1",
                    null,
                    TOTAL,
                    "EUR",
                    DAY,
                    "CARD",
                    what == 0 ? null : "Rent");
        }
        return switch (what) {
            case 0, 1 -> new PaymentAllocated(id, "client-1", "invoice-" + sequence, TOTAL, "EUR");
            case 2, 3, 4, 5 -> new PaymentRefunded(id, "client-1", null, BigDecimal.valueOf(sequence * 100, 2), "EUR");
            default -> new PaymentReversed(id, "client-1", null, TOTAL, "EUR");
        };
    }
}
