package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.shared.order.OrderId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Orders something else instead, as long as work has not begun.
 *
 * @param lines all there are afterwards
 */
@CommandPath(value = "orders/{id}/change-lines", summary = "Change what is ordered")
public record ChangeOrderLines(@TargetAggregateIdentifier OrderId id, List<LineRequest> lines) implements OrderCommand {

    public ChangeOrderLines {
        lines = LineRequest.required(lines, PlaceOrder.MOST_LINES);
    }
}
