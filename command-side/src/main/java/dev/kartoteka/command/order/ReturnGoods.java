package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.order.OrderId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back what was delivered, or a part of it; the order comes to less since. */
@CommandPath(value = "orders/{id}/return-goods", summary = "Take goods back", reasonRequired = true)
public record ReturnGoods(@TargetAggregateIdentifier OrderId id, List<ReturnedLine> lines) implements OrderCommand {

    public ReturnGoods {
        lines = List.copyOf(lines);
        if (lines.isEmpty()
                || lines.stream().map(ReturnedLine::number).distinct().count() < lines.size()) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At least one line is wanted, and each once");
        }
    }
}
