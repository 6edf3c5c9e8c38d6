package dev.kartoteka.command.invoice;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceErased;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An invoice that is not paid is noted as such when its last day is over, which is a day of UTC. */
@Component
class InvoicesFallDue implements DueSource<InvoicesFallDue.Owing> {

    private static final Fold<Owing> FOLD = Fold.of(Owing.class)
            .start(
                    InvoiceIssued.class,
                    event ->
                            new Owing(event.dueOn(), event.creditOf() == null ? event.total() : BigDecimal.ZERO, false))
            .then(InvoicePaid.class, (owing, event) -> owing.now(event.balance()))
            .then(InvoicePaymentTakenBack.class, (owing, event) -> owing.now(event.balance()))
            .then(InvoiceCredited.class, (owing, event) -> owing.now(event.balance()))
            .then(InvoiceCreditTakenBack.class, (owing, event) -> owing.now(event.balance()))
            .then(InvoiceFellDue.class, (owing, event) -> new Owing(owing.dueOn(), owing.balance(), true))
            .then(InvoiceVoided.class, (owing, event) -> owing.now(BigDecimal.ZERO))
            .ignores(InvoiceErased.class)
            .build();

    @Override
    public String kind() {
        return "invoices-fall-due";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return InvoiceEvent.class;
    }

    @Override
    public Fold<Owing> fold() {
        return FOLD;
    }

    @Override
    public @Nullable Instant dueAt(Owing owing) {
        return owing.noted() || owing.balance().signum() <= 0
                ? null
                : owing.dueOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public Object command(String recordId, Instant dueAt) {
        return new NoteInvoiceFellDue(new InvoiceId(recordId));
    }

    /** @param noted whether it was noted that it fell due */
    record Owing(LocalDate dueOn, BigDecimal balance, boolean noted) {

        Owing now(BigDecimal newBalance) {
            return new Owing(dueOn, newBalance, noted);
        }
    }
}
