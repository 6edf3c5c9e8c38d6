package dev.kartoteka.command.invoice;

import dev.kartoteka.command.record.JoinedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.value.Money;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What other records do to invoices while one of their commands is handled: in the same transaction, so that money is on both
 * or on neither, and never by what is known from elsewhere, so that of two who are late one is refused (ADR 37).
 */
@Component
public class Invoices {

    private final JoinedRecords records;

    Invoices(JoinedRecords records) {
        this.records = records;
    }

    /** The invoice as it is, and so stays until the command under way is over; refused where there is none. */
    public InvoiceFacts facts(InvoiceId id) {
        return ask(id, Invoice::facts);
    }

    /** Puts a payment on it; refused when it is voided, a credit note, or in another currency. */
    public void pay(InvoiceId id, String paymentId, Money amount) {
        change(id, invoice -> invoice.pay(paymentId, amount));
    }

    /** Takes a payment, or a part of one, off it. */
    public void takePaymentBack(InvoiceId id, String paymentId, Money amount) {
        change(id, invoice -> invoice.takePaymentBack(paymentId, amount));
    }

    void credit(InvoiceId id, String creditNoteId, Money amount) {
        change(id, invoice -> invoice.credit(creditNoteId, amount));
    }

    void takeCreditBack(InvoiceId id, String creditNoteId, Money amount) {
        change(id, invoice -> invoice.takeCreditBack(creditNoteId, amount));
    }

    private void change(InvoiceId id, Consumer<Invoice> change) {
        ask(id, invoice -> {
            change.accept(invoice);
            return true;
        });
    }

    private <T> T ask(InvoiceId id, Function<Invoice, T> question) {
        return records.join(Invoice.class, id.value(), question)
                .orElseThrow(() -> new DomainRuleViolated(FailureCode.INVOICE_UNKNOWN, "There is no " + id));
    }
}
