package dev.kartoteka.command.order;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.util.List;

/** Lines with what they come to. */
record Priced(List<LineItem> lines, BigDecimal amount, String currency) {

    private static final int MOST_DIGITS = 15;

    /** Refuses more than an amount of money can be. */
    static Priced of(List<LineItem> lines, String currency) {
        BigDecimal total = Totals.of(lines).total();
        if (total.precision() - total.scale() > MOST_DIGITS) {
            throw new DomainRuleViolated(FailureCode.INVALID_AMOUNT, "The lines come to more than 15 digits");
        }
        return new Priced(List.copyOf(lines), total, currency);
    }
}
