package dev.kartoteka.command.planner;

import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.order.OrderPlaced;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The day on which somebody should look at a paper, in the morning.
 *
 * @param day null while there is none
 * @param open whether somebody still should
 */
record DuePaper(
        String clientId, @Nullable String dealId, @Nullable LocalDate day, boolean open) {

    /** How long before its last day one should think of a contract. */
    private static final int DAYS_BEFORE_EXPIRY = 30;

    static final Fold<DuePaper> CONTRACT = Fold.of(DuePaper.class)
            .start(ContractDrafted.class, event -> new DuePaper(event.clientId(), event.dealId(), null, false))
            .then(ContractSigned.class, (paper, event) -> paper.expiring(event.endDate()))
            .then(ContractRenewed.class, (paper, event) -> paper.expiring(event.endDate()))
            .then(ContractTerminated.class, (paper, event) -> paper.is(false))
            .then(ContractExpired.class, (paper, event) -> paper.is(false))
            .ignoresOthersOf(ContractEvent.class)
            .build();

    /** On the last day to pay. */
    static final Fold<DuePaper> INVOICE = Fold.of(DuePaper.class)
            .start(
                    InvoiceIssued.class,
                    event -> new DuePaper(
                            event.clientId(),
                            event.dealId(),
                            event.dueOn(),
                            event.creditOf() == null && event.total().signum() > 0))
            .then(InvoicePaid.class, (paper, event) -> paper.owing(event.balance()))
            .then(InvoicePaymentTakenBack.class, (paper, event) -> paper.owing(event.balance()))
            .then(InvoiceCredited.class, (paper, event) -> paper.owing(event.balance()))
            .then(InvoiceCreditTakenBack.class, (paper, event) -> paper.owing(event.balance()))
            .then(InvoiceVoided.class, (paper, event) -> paper.is(false))
            .ignoresOthersOf(InvoiceEvent.class)
            .build();

    /** On the day after it was delivered, an invoice is to be there. */
    static final Fold<DuePaper> ORDER = Fold.of(DuePaper.class)
            .start(OrderPlaced.class, event -> new DuePaper(event.clientId(), event.dealId(), null, false))
            .then(
                    OrderDelivered.class,
                    (paper, event, recorded) ->
                            new DuePaper(paper.clientId(), paper.dealId(), dayAfter(recorded.occurredAt()), true))
            .then(OrderCancelled.class, (paper, event) -> paper.is(false))
            .ignoresOthersOf(OrderEvent.class)
            .build();

    private static LocalDate dayAfter(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).plusDays(1);
    }

    private DuePaper expiring(@Nullable LocalDate lastDay) {
        return new DuePaper(
                clientId, dealId, lastDay == null ? null : lastDay.minusDays(DAYS_BEFORE_EXPIRY), lastDay != null);
    }

    private DuePaper owing(BigDecimal balance) {
        return is(balance.signum() > 0);
    }

    private DuePaper is(boolean stillOpen) {
        return new DuePaper(clientId, dealId, day, stillOpen);
    }
}
