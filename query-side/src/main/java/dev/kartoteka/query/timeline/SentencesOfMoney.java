package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.money;
import static dev.kartoteka.query.timeline.Phrases.optional;

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
import java.math.BigDecimal;

/** Invoices and payments in words. */
final class SentencesOfMoney {

    private SentencesOfMoney() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        InvoiceIssued.class,
                        e -> (e.creditOf() == null ? "Invoice " : "Credit note ") + e.label() + " was issued for "
                                + money(e.total(), e.currency()) + optional(", to take back ", e.creditOf())
                                + (e.creditOf() == null ? ", due on " + e.dueOn() : "") + ".")
                .put(
                        InvoicePaid.class,
                        e -> "The invoice was paid " + money(e.amount(), e.currency())
                                + rest(e.balance(), e.currency()))
                .put(
                        InvoicePaymentTakenBack.class,
                        e -> "A payment of " + money(e.amount(), e.currency()) + " was taken off the invoice"
                                + rest(e.balance(), e.currency()))
                .put(
                        InvoiceCredited.class,
                        e -> "The invoice was credited " + money(e.amount(), e.currency())
                                + rest(e.balance(), e.currency()))
                .put(
                        InvoiceCreditTakenBack.class,
                        e -> "A credit of " + money(e.amount(), e.currency()) + " was taken off the invoice"
                                + rest(e.balance(), e.currency()))
                .put(InvoiceFellDue.class, e -> "The invoice was due on " + e.dueOn() + rest(e.balance(), e.currency()))
                .put(InvoiceVoided.class, e -> "Invoice " + e.label() + " was voided.")
                .put(InvoiceErased.class, e -> "What was told of the invoice's client was erased.")
                .put(
                        InvoiceNumberTaken.class,
                        e -> "Number " + e.number() + " of series " + e.series() + " in " + e.year() + " went to "
                                + e.invoiceId() + ".");
        sentences
                .put(
                        PaymentReceived.class,
                        e -> "A payment of " + money(e.amount(), e.currency()) + " was received on " + e.receivedOn()
                                + optional(" for ", e.invoiceId()) + ".")
                .put(
                        PaymentAllocated.class,
                        e -> "A payment of " + money(e.amount(), e.currency()) + " was put to " + e.invoiceId() + ".")
                .put(
                        PaymentRefunded.class,
                        e -> "Of the payment, " + money(e.amount(), e.currency()) + " were given back.")
                .put(PaymentReversed.class, e -> "A payment of " + money(e.amount(), e.currency()) + " was reversed.")
                .put(PaymentErased.class, e -> "The reference of a payment was erased.");
    }

    private static String rest(BigDecimal balance, String currency) {
        return balance.signum() < 0
                ? "; " + money(balance.negate(), currency) + " too much are paid."
                : "; " + money(balance, currency) + " are owed.";
    }
}
