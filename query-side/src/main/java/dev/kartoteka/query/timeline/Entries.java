package dev.kartoteka.query.timeline;

import dev.kartoteka.query.timeline.TimelineEntry.Visible;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which entries an event makes. Pure: what it needs of the record's earlier events is given to it. */
final class Entries {

    private Entries() {}

    /** Whether the event brings its record, with what happened to it before, to a client. */
    static boolean brings(RecordedEvent event) {
        return event.sequence() > 0 && broughtTo(event.payload()) != null;
    }

    /** On the timeline of each client that the event is about. */
    static List<TimelineEntry> of(RecordedEvent event) {
        return event.payload().aboutClients().stream()
                .map(clientId -> entry(clientId, event, times(event)))
                .toList();
    }

    /**
     * What a deal, contact or lead brings along when it comes to a client: its earlier events, visible from then on. Events
     * before an earlier link to the same client came with that one, so each stands once and always the same.
     *
     * @param earlier all of the record before the link, in their order
     */
    static List<TimelineEntry> broughtBy(RecordedEvent link, List<RecordedEvent> earlier) {
        String clientId = broughtTo(link.payload());
        if (clientId == null) {
            return List.of();
        }
        List<TimelineEntry> brought = new ArrayList<>();
        for (RecordedEvent event : earlier) {
            if (clientId.equals(broughtTo(event.payload()))) {
                brought.clear();
            } else if (!event.payload().aboutClients().contains(clientId) && !ofAnotherClient(event.payload())) {
                brought.add(entry(clientId, event, times(event).notBefore(times(link))));
            }
        }
        return brought;
    }

    private static @Nullable String broughtTo(DomainEvent event) {
        if (event instanceof DealClientLinked linked) {
            return linked.toClientId();
        }
        if (event instanceof LeadConverted converted) {
            return converted.clientId();
        }
        return event instanceof ContactLinked linked ? linked.clientId() : null;
    }

    /** A contact acts for several clients; for whom else is not this client's history. */
    private static boolean ofAnotherClient(DomainEvent event) {
        return event instanceof ContactLinked || event instanceof ContactUnlinked;
    }

    private static Visible times(RecordedEvent event) {
        return new Visible(event.occurredAt(), event.recordedAt());
    }

    private static TimelineEntry entry(String clientId, RecordedEvent event, Visible visible) {
        DomainEvent payload = event.payload();
        return new TimelineEntry(
                clientId,
                event.position(),
                Kinds.of(payload),
                payload.getClass().getSimpleName(),
                event.occurredAt(),
                event.recordedAt(),
                event.metadata().get(MetadataKeys.ACTOR_ID),
                event.metadata().get(MetadataKeys.ACTOR_TYPE),
                event.metadata().get(MetadataKeys.CHANNEL),
                event.metadata().get(MetadataKeys.REASON),
                event.recordId(),
                dealId(payload),
                payload instanceof ContactEvent contact ? contact.contactId() : null,
                payload instanceof InteractionEvent interaction ? interaction.interactionId() : null,
                Sentences.of(payload),
                Changes.of(payload),
                event.sequence(),
                visible);
    }

    private static @Nullable String dealId(DomainEvent event) {
        if (event instanceof DealEvent deal) {
            return deal.dealId();
        }
        if (event instanceof InteractionLogged logged) {
            return logged.dealId();
        }
        if (event instanceof InteractionCorrected corrected) {
            return corrected.dealId();
        }
        return event instanceof InteractionRetracted retracted ? retracted.dealId() : null;
    }
}
