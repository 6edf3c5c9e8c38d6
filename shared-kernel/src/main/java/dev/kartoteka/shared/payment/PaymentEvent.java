package dev.kartoteka.shared.payment;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** Every event a payment can publish. Each names its client. */
public sealed interface PaymentEvent extends DomainEvent
        permits PaymentReceived, PaymentAllocated, PaymentRefunded, PaymentReversed, PaymentErased {

    String paymentId();

    String clientId();

    @Override
    default String recordId() {
        return paymentId();
    }

    @Override
    default List<String> aboutClients() {
        return List.of(clientId());
    }
}
