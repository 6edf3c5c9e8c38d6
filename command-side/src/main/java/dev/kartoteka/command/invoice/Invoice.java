package dev.kartoteka.command.invoice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceErased;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoiceLabel;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What a client was told to pay, and what became of it. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
class Invoice extends InvoiceState {

    @CommandHandler
    Invoice(IssueInvoice command, Issuing issuing, InvoiceNumbers numbers, Invoices invoices) {
        InvoiceDraft draft = issuing.draft(command, occurring());
        Totals totals = Totals.of(draft.lines());
        String creditOf = draft.creditOf();
        if (creditOf != null) {
            invoices.credit(new InvoiceId(creditOf), command.id().value(), new Money(totals.total(), draft.currency()));
        }
        int year = draft.issuedOn().getYear();
        long number = numbers.next(draft.series(), year, command.id());
        apply(new InvoiceIssued(
                command.id().value(),
                draft.kind().name(),
                draft.series(),
                year,
                number,
                new InvoiceLabel(draft.series(), year, number).toString(),
                draft.clientId(),
                draft.orderId(),
                draft.dealId(),
                draft.ownerId(),
                creditOf,
                draft.currency(),
                draft.issuedOn(),
                draft.dueOn(),
                draft.lines(),
                totals.discount(),
                totals.net(),
                totals.tax(),
                totals.total()));
    }

    @CommandHandler
    void handle(VoidInvoice command, Invoices invoices) {
        if (voided()) {
            return;
        }
        if (paid().signum() != 0 || credited().signum() != 0) {
            throw new DomainRuleViolated(FailureCode.INVOICE_PAID, label() + " has payments or credit notes");
        }
        String creditOf = creditOf();
        if (creditOf != null) {
            invoices.takeCreditBack(new InvoiceId(creditOf), id().value(), new Money(total(), currency()));
        }
        apply(new InvoiceVoided(id().value(), clientId(), label()));
    }

    @CommandHandler
    void handle(NoteInvoiceFellDue command) {
        LocalDate today = LocalDate.ofInstant(occurring(), ZoneOffset.UTC);
        if (owed() && !fellDue() && today.isAfter(dueOn())) {
            apply(new InvoiceFellDue(id().value(), clientId(), dueOn(), balance(), currency()));
        }
    }

    @CommandHandler
    void handle(EraseInvoice command) {
        if (!erased()) {
            apply(new InvoiceErased(id().value(), clientId(), command.personId()));
        }
    }

    void pay(String paymentId, Money amount) {
        requirePayable(amount.currency());
        apply(
                new InvoicePaid(
                        id().value(),
                        clientId(),
                        paymentId,
                        amount.amount(),
                        balance().subtract(amount.amount()),
                        currency()),
                noEarlier());
    }

    void takePaymentBack(String paymentId, Money amount) {
        apply(
                new InvoicePaymentTakenBack(
                        id().value(),
                        clientId(),
                        paymentId,
                        amount.amount(),
                        balance().add(amount.amount()),
                        currency()),
                noEarlier());
    }

    void credit(String creditNoteId, Money amount) {
        requirePayable(amount.currency());
        BigDecimal left = total().subtract(credited());
        if (amount.amount().signum() == 0) {
            throw new DomainRuleViolated(FailureCode.AMOUNT_ZERO, "A credit note is worth something");
        }
        if (amount.amount().compareTo(left) > 0) {
            throw new DomainRuleViolated(
                    FailureCode.CREDIT_TOO_LARGE,
                    left.toPlainString() + " " + currency() + " of " + label() + " can be credited");
        }
        apply(
                new InvoiceCredited(
                        id().value(),
                        clientId(),
                        creditNoteId,
                        amount.amount(),
                        balance().subtract(amount.amount()),
                        currency()),
                noEarlier());
    }

    void takeCreditBack(String creditNoteId, Money amount) {
        apply(
                new InvoiceCreditTakenBack(
                        id().value(),
                        clientId(),
                        creditNoteId,
                        amount.amount(),
                        balance().add(amount.amount()),
                        currency()),
                noEarlier());
    }

    private void requirePayable(String inCurrency) {
        if (creditOf() != null) {
            throw new DomainRuleViolated(FailureCode.INVOICE_IS_CREDIT_NOTE, label() + " is a credit note");
        }
        if (voided()) {
            throw new DomainRuleViolated(FailureCode.INVOICE_VOIDED, label() + " is voided");
        }
        if (!currency().equals(inCurrency)) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, label() + " is in " + currency());
        }
    }

    Invoice() {} // for Axon, which then applies the events
}
