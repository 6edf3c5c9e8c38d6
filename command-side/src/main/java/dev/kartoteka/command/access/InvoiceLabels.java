package dev.kartoteka.command.access;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceLabel;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;
import dev.kartoteka.shared.invoice.InvoiceSeriesId;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Which invoice has a label, as the register of its series says. Each event there hands out the next number, so the number
 * tells where the event stands, and nothing but that one is read.
 */
@Component
public class InvoiceLabels {

    private final EventStore events;

    InvoiceLabels(EventStore events) {
        this.events = events;
    }

    /** The invoice; refused where there is none. */
    public InvoiceId require(InvoiceLabel label) {
        return find(label)
                .orElseThrow(() -> new DomainRuleViolated(FailureCode.INVOICE_UNKNOWN, "There is no " + label));
    }

    Optional<InvoiceId> find(InvoiceLabel label) {
        String register = InvoiceSeriesId.of(label.series(), label.year()).value();
        Iterator<? extends DomainEventMessage<?>> taken =
                events.readEvents(register, label.number() - 1).asStream().iterator();
        return taken.hasNext() && taken.next().getPayload() instanceof InvoiceNumberTaken event
                ? Optional.of(new InvoiceId(event.invoiceId()))
                : Optional.empty();
    }
}
