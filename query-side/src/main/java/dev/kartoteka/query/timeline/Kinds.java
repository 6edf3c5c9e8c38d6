package dev.kartoteka.query.timeline;

import dev.kartoteka.query.audit.EventTypes;
import dev.kartoteka.shared.approval.ApprovalEvent;
import dev.kartoteka.shared.arrival.ArrivalEvent;
import dev.kartoteka.shared.blocklist.BlockedEntryEvent;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.document.DocumentEvent;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.file.FileEvent;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.lead.LeadEvent;
import dev.kartoteka.shared.meeting.MeetingEvent;
import dev.kartoteka.shared.message.MessageEvent;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.payment.PaymentEvent;
import dev.kartoteka.shared.promise.PromiseEvent;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.subject.SubjectEvent;
import dev.kartoteka.shared.task.TaskEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What kind of entry an event makes: an interaction's own kind, else the event's name in upper snake case. */
final class Kinds {

    private static final Set<String> OF_INTERACTIONS =
            Set.of("CALL", "MEETING", "EMAIL", "MESSAGE", "NOTE", "VISIT", "PURCHASE", "COMPLAINT");

    /** Every kind that a client's timeline can have. */
    static final Set<String> ALL = all();

    private Kinds() {}

    static String of(DomainEvent event) {
        return event instanceof InteractionLogged logged ? logged.kind() : of(event.getClass());
    }

    private static String of(Class<? extends DomainEvent> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> all() {
        Set<String> kinds = new TreeSet<>(OF_INTERACTIONS);
        List.<Class<? extends DomainEvent>>of(
                        ClientEvent.class,
                        ContactEvent.class,
                        DealEvent.class,
                        InteractionEvent.class,
                        DocumentEvent.class,
                        FileEvent.class,
                        MessageEvent.class,
                        ArrivalEvent.class,
                        QuoteEvent.class,
                        ApprovalEvent.class,
                        ContractEvent.class,
                        OrderEvent.class,
                        LeadEvent.class,
                        SubjectEvent.class,
                        PromiseEvent.class,
                        MeetingEvent.class,
                        InvoiceEvent.class,
                        PaymentEvent.class,
                        TaskEvent.class,
                        BlockedEntryEvent.class)
                .stream()
                .flatMap(EventTypes::typesOf)
                .filter(type -> type != InteractionLogged.class)
                .forEach(type -> kinds.add(of(type)));
        return kinds;
    }
}
