package dev.kartoteka.shared.order;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event an order can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface OrderEvent extends DomainEvent
        permits OrderPlaced,
                OrderLinesChanged,
                OrderWorkBegun,
                OrderMadeReady,
                OrderDelivered,
                OrderCancelled,
                OrderGoodsReturned,
                OrderErased {

    String orderId();

    @Override
    default String recordId() {
        return orderId();
    }
}
