package dev.kartoteka.command.order;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.sale.Credit;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The goods of an order, and how much of them the client has.
 *
 * @param lines as ordered, numbered from 1
 * @param left of each line, by its number; what came back is not left
 */
record Goods(List<LineItem> lines, Map<Integer, BigDecimal> left) {

    static Goods ordered(List<LineItem> lines) {
        Map<Integer, BigDecimal> left = new HashMap<>();
        lines.forEach(line -> left.put(line.number(), line.quantity()));
        return new Goods(lines, left);
    }

    /** What they come to without what came back. */
    BigDecimal amount() {
        return Totals.of(lines.stream().map(this::kept).toList()).total();
    }

    boolean isEmpty() {
        return left.values().stream().allMatch(quantity -> quantity.signum() == 0);
    }

    /** The lines that are credited; refuses more than is left. */
    List<LineItem> credits(List<ReturnedLine> returned) {
        return returned.stream().map(this::credit).toList();
    }

    Goods without(List<LineItem> returned) {
        Map<Integer, BigDecimal> rest = new HashMap<>(left);
        returned.forEach(line -> rest.merge(line.number(), line.quantity(), BigDecimal::subtract));
        return new Goods(lines, rest);
    }

    private LineItem credit(ReturnedLine returned) {
        LineItem line = lines.stream()
                .filter(ordered -> ordered.number() == returned.number())
                .findFirst()
                .orElseThrow(() ->
                        new DomainRuleViolated(FailureCode.LINE_UNKNOWN, "There is no line " + returned.number()));
        BigDecimal there = left(line);
        if (returned.quantity().compareTo(there) > 0) {
            throw new DomainRuleViolated(
                    FailureCode.RETURN_EXCEEDS_DELIVERED,
                    "Of line " + line.number() + " the client has " + there.toPlainString());
        }
        return Credit.of(line, there, returned.quantity());
    }

    private LineItem kept(LineItem line) {
        return Credit.rest(line, left(line));
    }

    private BigDecimal left(LineItem line) {
        return left.getOrDefault(line.number(), BigDecimal.ZERO);
    }
}
