package dev.kartoteka.command.deal;

import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a deal is worth, as its events carry it; both null when nobody has said. */
record Worth(@Nullable BigDecimal amount, @Nullable String currency) {

    /** Compared by value: a store may give 1000.00 back as 1000. */
    boolean is(Money money) {
        return amount != null
                && amount.compareTo(money.amount()) == 0
                && money.currency().equals(currency);
    }

    static Worth of(@Nullable Money money) {
        return money == null ? new Worth(null, null) : new Worth(money.amount(), money.currency());
    }
}
