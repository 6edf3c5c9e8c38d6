package dev.kartoteka.command.invoice;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.sale.LineItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an order says that an invoice repeats: no line is entered twice. */
@Component
class OrderedGoods {

    private static final Fold<Goods> GOODS = Fold.of(Goods.class)
            .start(
                    OrderPlaced.class,
                    event -> new Goods(
                            event.clientId(), event.dealId(), event.currency(), event.lines(), List.of(), false))
            .then(OrderLinesChanged.class, (goods, event) -> goods.now(event.lines(), goods.returned(), false))
            .then(OrderGoodsReturned.class, (goods, event) -> goods.now(goods.lines(), goods.and(event), false))
            .then(OrderCancelled.class, (goods, event) -> goods.now(goods.lines(), goods.returned(), true))
            .ignoresOthersOf(OrderEvent.class)
            .build();

    private final Records records;

    OrderedGoods(Records records) {
        this.records = records;
    }

    /** Refuses an unknown order and a cancelled one. */
    Goods of(OrderId orderId) {
        Goods goods = records.current(orderId.value(), GOODS);
        if (goods == null) {
            throw new DomainRuleViolated(FailureCode.ORDER_UNKNOWN, "There is no " + orderId);
        }
        if (goods.cancelled()) {
            throw new DomainRuleViolated(FailureCode.ORDER_CLOSED, orderId + " is cancelled");
        }
        return goods;
    }

    /**
     * What was ordered.
     *
     * @param returned what came back, as it is credited
     */
    record Goods(
            String clientId,
            @Nullable String dealId,
            String currency,
            List<LineItem> lines,
            List<LineItem> returned,
            boolean cancelled) {

        Goods now(List<LineItem> newLines, List<LineItem> nowReturned, boolean nowCancelled) {
            return new Goods(clientId, dealId, currency, newLines, nowReturned, nowCancelled);
        }

        List<LineItem> and(OrderGoodsReturned event) {
            List<LineItem> more = new ArrayList<>(returned);
            more.addAll(event.returned());
            return List.copyOf(more);
        }
    }
}
