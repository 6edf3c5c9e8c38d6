package dev.kartoteka.command.quote;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.quote.QuoteCost;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fulfilling the quote costs us, in its currency. */
public record Cost(String description, Money amount) {

    private static final int MAXIMUM_COSTS = 100;
    private static final int LONGEST_DESCRIPTION = 1000;

    public Cost {
        description = Text.line(description, LONGEST_DESCRIPTION);
    }

    static void requireFew(@Nullable List<Cost> costs) {
        if (costs != null && costs.size() > MAXIMUM_COSTS) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MAXIMUM_COSTS + " costs");
        }
    }

    QuoteCost inCurrency(String currency) {
        if (!amount.currency().equals(currency)) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, "The quote is in " + currency);
        }
        return new QuoteCost(description, amount.amount());
    }
}
