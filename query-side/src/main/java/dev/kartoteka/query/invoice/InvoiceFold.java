package dev.kartoteka.query.invoice;

import dev.kartoteka.query.invoice.Invoice.Entry;
import dev.kartoteka.query.invoice.Invoice.Paper;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceErased;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is known of an invoice after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class InvoiceFold {

    static final Fold<Invoice> FOLD = Fold.of(Invoice.class)
            .start(InvoiceIssued.class, InvoiceFold::issued)
            .then(
                    InvoicePaid.class,
                    (invoice, event) -> with(
                            invoice,
                            more(invoice.payments(), event.paymentId(), event.amount()),
                            invoice.creditNotes(),
                            invoice.fellDue(),
                            false))
            .then(
                    InvoicePaymentTakenBack.class,
                    (invoice, event) -> with(
                            invoice,
                            more(
                                    invoice.payments(),
                                    event.paymentId(),
                                    event.amount().negate()),
                            invoice.creditNotes(),
                            invoice.fellDue(),
                            false))
            .then(
                    InvoiceCredited.class,
                    (invoice, event) -> with(
                            invoice,
                            invoice.payments(),
                            more(invoice.creditNotes(), event.creditNoteId(), event.amount()),
                            invoice.fellDue(),
                            false))
            .then(
                    InvoiceCreditTakenBack.class,
                    (invoice, event) -> with(
                            invoice,
                            invoice.payments(),
                            more(
                                    invoice.creditNotes(),
                                    event.creditNoteId(),
                                    event.amount().negate()),
                            invoice.fellDue(),
                            false))
            .then(
                    InvoiceFellDue.class,
                    (invoice, event) -> with(invoice, invoice.payments(), invoice.creditNotes(), true, false))
            .then(
                    InvoiceVoided.class,
                    (invoice, event) ->
                            with(invoice, invoice.payments(), invoice.creditNotes(), invoice.fellDue(), true))
            .ignores(InvoiceErased.class) // the key is gone: the record is folded anew
            .build();

    private InvoiceFold() {}

    private static Invoice issued(InvoiceIssued event, RecordedEvent recorded) {
        Paper paper = new Paper(
                event.kind(),
                event.label(),
                event.series(),
                event.year(),
                event.number(),
                event.ownerId(),
                event.creditOf(),
                event.currency(),
                event.issuedOn(),
                event.dueOn(),
                event.lines(),
                event.discount(),
                event.net(),
                event.tax(),
                event.total());
        Invoice first = new Invoice(
                event.invoiceId(),
                event.clientId(),
                event.orderId(),
                event.dealId(),
                paper,
                recorded.occurredAt(),
                recorded.metadata().get(MetadataKeys.ACTOR_ID),
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "",
                false);
        return with(first, List.of(), List.of(), false, false);
    }

    /** The sum with one record's part changed; what is worth nothing any more is left out. */
    private static List<Entry> more(List<Entry> entries, String id, BigDecimal amount) {
        List<Entry> changed = new ArrayList<>(entries);
        int known = changed.stream().map(Entry::id).toList().indexOf(id);
        if (known < 0) {
            changed.add(new Entry(id, amount));
            return List.copyOf(changed);
        }
        BigDecimal sum = changed.get(known).amount().add(amount);
        if (sum.signum() == 0) {
            changed.remove(known);
        } else {
            changed.set(known, new Entry(id, sum));
        }
        return List.copyOf(changed);
    }

    private static Invoice with(
            Invoice before, List<Entry> payments, List<Entry> creditNotes, boolean fellDue, boolean nowVoided) {
        boolean voided = nowVoided || before.status().equals(Invoice.VOIDED);
        BigDecimal zero = before.paper().total().subtract(before.paper().total());
        BigDecimal paid = sum(zero, payments);
        BigDecimal credited = sum(zero, creditNotes);
        boolean owing = before.paper().kind().equals(Invoice.INVOICE) && !voided;
        BigDecimal balance = owing ? before.paper().total().subtract(credited).subtract(paid) : zero;
        return new Invoice(
                before.id(),
                before.clientId(),
                before.orderId(),
                before.dealId(),
                before.paper(),
                before.issuedAt(),
                before.issuedBy(),
                payments,
                creditNotes,
                paid,
                credited,
                balance,
                voided
                        ? Invoice.VOIDED
                        : owing ? status(balance, paid.signum() != 0 || credited.signum() != 0, fellDue) : "ISSUED",
                fellDue);
    }

    private static String status(BigDecimal balance, boolean partly, boolean fellDue) {
        if (balance.signum() <= 0) {
            return "PAID";
        }
        return fellDue ? "OVERDUE" : partly ? "PARTLY_PAID" : "ISSUED";
    }

    private static BigDecimal sum(BigDecimal zero, List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(zero, BigDecimal::add);
    }
}
