package dev.kartoteka.command.quote;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.quote.QuoteCost;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version of a quote says, as its events carry it. */
record QuoteTerms(
        @Nullable String priceListId,
        BigDecimal amount,
        String currency,
        @Nullable LocalDate validUntil,
        BigDecimal discountPercent,
        BigDecimal greatestDiscount,
        @Nullable Integer leadTimeDays,
        List<LineItem> lines,
        List<QuoteCost> costs) {

    static final int MOST_LINES = 300;

    private static final int LONGEST_LEAD_TIME = 3650;

    Money total() {
        return new Money(amount, currency);
    }

    boolean endedBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    static void requireLeadTime(@Nullable Integer days) {
        if (days != null && (days < 0 || days > LONGEST_LEAD_TIME)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "leadTimeDays is from 0 to " + LONGEST_LEAD_TIME);
        }
    }
}
