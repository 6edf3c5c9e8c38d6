package dev.kartoteka.command.order;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;

/** How many lines an order may have. */
final class OrderLines {

    /** The longest orders of retail have a little over a thousand. */
    private static final int MOST = 2000;

    private OrderLines() {}

    static List<OrderLine> require(List<OrderLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "An order has 1 to " + MOST + " lines");
        }
        return List.copyOf(lines);
    }
}
