package dev.kartoteka.query.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of an arrival in one step, open to assignment. */
final class ArrivalDraft {

    private final Arrival before;

    String status;

    @Nullable
    String address;

    @Nullable
    String addressAsTyped;

    @Nullable
    String messageId;

    @Nullable
    ArrivalCall call;

    List<String> candidateIds;

    @Nullable
    String clientId;

    @Nullable
    String contactId;

    @Nullable
    String dealId;

    @Nullable
    String interactionId;

    @Nullable
    String dismissedReason;

    ArrivalDraft(Arrival before) {
        this.before = before;
        status = before.status();
        address = before.address();
        addressAsTyped = before.addressAsTyped();
        messageId = before.messageId();
        call = before.call();
        candidateIds = before.candidateIds();
        clientId = before.clientId();
        contactId = before.contactId();
        dealId = before.dealId();
        interactionId = before.interactionId();
        dismissedReason = before.dismissedReason();
    }

    Arrival toArrival() {
        return new Arrival(
                before.id(),
                before.kind(),
                status,
                before.direction(),
                address,
                addressAsTyped,
                before.name(),
                before.subject(),
                before.text(),
                before.attachments(),
                before.complete(),
                before.nature(),
                messageId,
                before.arrivedAt(),
                call,
                candidateIds,
                clientId,
                contactId,
                dealId,
                interactionId,
                dismissedReason);
    }
}
