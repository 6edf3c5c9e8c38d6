package dev.kartoteka.query.arrival;

import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an arrival after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ArrivalFold {

    private static final String WAITING = "WAITING";

    static final Fold<Arrival> FOLD = Fold.of(Arrival.class)
            .start(EmailArrived.class, ArrivalFold::email)
            .always(CallReported.class, ArrivalFold::call)
            .then(ArrivalAssigned.class, ArrivalFold::assigned)
            .then(ArrivalDismissed.class, ArrivalFold::dismissed)
            // the key is gone: the record is folded anew; nobody can say any more whose it was
            .then(
                    ArrivalErased.class,
                    (arrival, event) -> arrival.with(
                            draft -> draft.status = draft.status.equals(WAITING) ? "DISMISSED" : draft.status))
            .build();

    private ArrivalFold() {}

    private static Arrival email(EmailArrived event) {
        return new Arrival(
                event.arrivalId(),
                "EMAIL",
                event.nature().equals("PERSONAL") ? WAITING : "AUTOMATIC",
                "INBOUND",
                event.sender(),
                null,
                event.senderName(),
                event.subject(),
                event.text(),
                event.attachments(),
                event.complete(),
                event.nature(),
                event.messageId(),
                event.receivedAt(),
                null,
                event.candidateIds(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Arrival call(@Nullable Arrival before, CallReported event, RecordedEvent recorded) {
        if (before == null) {
            return new Arrival(
                    event.arrivalId(),
                    "CALL",
                    WAITING,
                    event.direction(),
                    event.number(),
                    event.numberAsTyped(),
                    null,
                    null,
                    null,
                    List.of(),
                    true,
                    "PERSONAL",
                    null,
                    event.at(),
                    ArrivalCall.first(event),
                    event.candidateIds(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return before.with(draft -> {
            draft.call = before.call() == null
                    ? ArrivalCall.first(event)
                    : before.call().and(event);
            draft.address = event.number() == null ? draft.address : event.number();
            draft.addressAsTyped = event.numberAsTyped() == null ? draft.addressAsTyped : event.numberAsTyped();
            draft.candidateIds = event.candidateIds().isEmpty() ? draft.candidateIds : event.candidateIds();
        });
    }

    private static Arrival assigned(Arrival arrival, ArrivalAssigned event) {
        return arrival.with(draft -> {
            draft.status = "ASSIGNED";
            draft.clientId = event.clientId();
            draft.contactId = event.contactId();
            draft.dealId = event.dealId();
            draft.interactionId = event.interactionId();
            draft.dismissedReason = null;
        });
    }

    private static Arrival dismissed(Arrival arrival, ArrivalDismissed event, RecordedEvent recorded) {
        return arrival.with(draft -> {
            draft.status = "DISMISSED";
            draft.dismissedReason = recorded.metadata().get(MetadataKeys.REASON);
        });
    }
}
