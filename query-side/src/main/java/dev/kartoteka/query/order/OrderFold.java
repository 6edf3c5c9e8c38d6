package dev.kartoteka.query.order;

import dev.kartoteka.query.order.Order.GoodsReturn;
import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderErased;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderMadeReady;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.order.OrderWorkBegun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an order after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class OrderFold {

    static final Fold<Order> FOLD = Fold.of(Order.class)
            .start(OrderPlaced.class, OrderFold::placed)
            .then(
                    OrderLinesChanged.class,
                    (order, event) -> order.ordering(event.lines(), event.amount(), event.currency()))
            .then(OrderWorkBegun.class, (order, event, recorded) -> entering(order, event.status(), recorded))
            .then(OrderMadeReady.class, (order, event, recorded) -> entering(order, event.status(), recorded))
            .then(OrderDelivered.class, (order, event, recorded) -> entering(order, event.status(), recorded))
            .then(OrderCancelled.class, (order, event, recorded) -> entering(order, event.status(), recorded))
            .then(OrderGoodsReturned.class, (order, event, recorded) -> entering(order, event.status(), recorded)
                    .returning(
                            new GoodsReturn(recorded.occurredAt(), actor(recorded), event.returned()), event.amount()))
            .ignores(OrderErased.class) // the key is gone: the record is folded anew
            .build();

    private OrderFold() {}

    private static Order placed(OrderPlaced event, RecordedEvent recorded) {
        return new Order(
                event.orderId(),
                event.clientId(),
                event.dealId(),
                event.quoteId(),
                event.contractId(),
                event.ownerId(),
                "PLACED",
                recorded.occurredAt(),
                event.amount(),
                event.currency(),
                event.lines(),
                List.of(),
                StatusVisit.with(List.of(), "PLACED", recorded.occurredAt(), actor(recorded)));
    }

    private static Order entering(Order order, String status, RecordedEvent recorded) {
        return order.entering(status, recorded.occurredAt(), actor(recorded));
    }

    private static @Nullable String actor(RecordedEvent recorded) {
        return recorded.metadata().get(MetadataKeys.ACTOR_ID);
    }
}
