package dev.kartoteka.command.order;

import dev.kartoteka.shared.value.Quantity;
import java.math.BigDecimal;

/**
 * What comes back of a line.
 *
 * @param number of the line
 * @param quantity more than 0, with at most 6 decimals
 */
public record ReturnedLine(int number, BigDecimal quantity) {

    public ReturnedLine {
        quantity = new Quantity(quantity).value();
    }
}
