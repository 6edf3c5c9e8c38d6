package dev.kartoteka.shared.message;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** Every event a message can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface MessageEvent extends DomainEvent
        permits MessageQueued,
                MessagePostponed,
                MessageAttemptBegun,
                MessageAttemptFailed,
                MessageSent,
                MessageParked,
                MessageRetried,
                MessageCancelled,
                MessageDeliveryReported,
                MessageErased {

    String messageId();

    String clientId();

    @Override
    default String recordId() {
        return messageId();
    }

    @Override
    default List<String> aboutClients() {
        return List.of(clientId());
    }
}
