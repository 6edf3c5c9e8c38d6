package dev.kartoteka.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.approval.GrantedApprovals;
import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.CataloguePricing;
import dev.kartoteka.command.sale.PricedLines;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderErased;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderMadeReady;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.order.OrderWorkBegun;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What a client ordered: its lines change while it is placed, it moves on until it is delivered, and then may come back. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Order extends EventSourcedRecord {

    @AggregateIdentifier
    private OrderId id;

    private String clientId;
    private OrderStatus status;
    private Goods goods;
    private String currency;
    private long written; // the sequence number of the event that its lines are of
    private boolean erased;

    @CommandHandler
    Order(PlaceOrder command, Placing placing) {
        apply(placing.of(command, occurring()));
    }

    @CommandHandler
    void handle(ChangeOrderLines command, CataloguePricing pricing) {
        requireOpen();
        if (status != OrderStatus.PLACED) {
            throw new DomainRuleViolated(FailureCode.ORDER_STARTED, id + " is " + status);
        }
        PricedLines changed = pricing.price(command.lines(), LocalDate.ofInstant(occurring(), ZoneOffset.UTC));
        if (!changed.lines().equals(goods.lines()) || !changed.currency().equals(currency)) {
            apply(new OrderLinesChanged(
                    id.value(),
                    clientId,
                    goods.lines(),
                    changed.lines(),
                    goods.amount(),
                    currency,
                    changed.amount(),
                    changed.currency()));
        }
    }

    @CommandHandler
    void handle(BeginOrderWork command, GrantedApprovals approvals) {
        if (moves(OrderStatus.IN_WORK)) {
            requireApproval(approvals);
            apply(new OrderWorkBegun(id.value(), clientId, status.name(), OrderStatus.IN_WORK.name()));
        }
    }

    @CommandHandler
    void handle(MakeOrderReady command, GrantedApprovals approvals) {
        if (moves(OrderStatus.READY)) {
            requireApproval(approvals);
            apply(new OrderMadeReady(id.value(), clientId, status.name(), OrderStatus.READY.name()));
        }
    }

    @CommandHandler
    void handle(DeliverOrder command, GrantedApprovals approvals) {
        if (moves(OrderStatus.DELIVERED)) {
            requireApproval(approvals);
            apply(new OrderDelivered(id.value(), clientId, status.name(), OrderStatus.DELIVERED.name()));
        }
    }

    @CommandHandler
    void handle(CancelOrder command) {
        if (moves(OrderStatus.CANCELLED)) {
            apply(new OrderCancelled(id.value(), clientId, status.name(), OrderStatus.CANCELLED.name()));
        }
    }

    @CommandHandler
    void handle(ReturnGoods command) {
        if (!status.delivered() && status != OrderStatus.RETURNED) {
            throw new DomainRuleViolated(FailureCode.ORDER_NOT_DELIVERED, id + " is " + status);
        }
        List<LineItem> returned = goods.credits(command.lines());
        Goods left = goods.without(returned);
        apply(new OrderGoodsReturned(
                id.value(),
                clientId,
                status.name(),
                (left.isEmpty() ? OrderStatus.RETURNED : OrderStatus.PARTLY_RETURNED).name(),
                returned,
                goods.amount(),
                currency,
                left.amount(),
                currency));
    }

    @CommandHandler
    void handle(EraseOrder command) {
        if (!erased) {
            apply(new OrderErased(id.value(), clientId, command.personId()));
        }
    }

    /** Whether that is a change; an open order goes on to anything, also back to work from ready. */
    private boolean moves(OrderStatus next) {
        if (status == next) {
            return false;
        }
        requireOpen();
        return true;
    }

    private void requireApproval(GrantedApprovals approvals) {
        approvals.require(
                ApprovalKind.ORDER,
                id.value(),
                written,
                new Money(goods.amount(), currency),
                Totals.greatestDiscount(goods.lines()));
    }

    private void requireOpen() {
        if (!status.open()) {
            throw new DomainRuleViolated(FailureCode.ORDER_CLOSED, id + " is " + status);
        }
    }

    @EventSourcingHandler
    void on(OrderPlaced event, @SequenceNumber long sequence) {
        written = sequence;
        id = new OrderId(event.orderId());
        clientId = event.clientId();
        status = OrderStatus.PLACED;
        goods = Goods.ordered(event.lines());
        currency = event.currency();
    }

    @EventSourcingHandler
    void on(OrderLinesChanged event, @SequenceNumber long sequence) {
        written = sequence;
        goods = Goods.ordered(event.lines());
        currency = event.currency();
    }

    @EventSourcingHandler
    void on(OrderWorkBegun event) {
        status = OrderStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(OrderMadeReady event) {
        status = OrderStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(OrderDelivered event) {
        status = OrderStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(OrderCancelled event) {
        status = OrderStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(OrderGoodsReturned event) {
        status = OrderStatus.valueOf(event.status());
        goods = goods.without(event.returned());
    }

    @EventSourcingHandler
    void on(OrderErased event) {
        erased = true;
    }

    Order() {} // for Axon, which then applies the events
}
