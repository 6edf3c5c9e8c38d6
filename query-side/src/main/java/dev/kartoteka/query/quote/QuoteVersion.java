package dev.kartoteka.query.quote;

import dev.kartoteka.query.sale.SaleLine;
import dev.kartoteka.query.sale.SignedMoney;
import dev.kartoteka.query.sale.Sums;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quote, as it was priced when it was written.
 *
 * @param number from 1
 * @param validUntil the last day on which it can be accepted; null for no end
 * @param discountPercent of the whole quote, which each line has in it already
 * @param greatestDiscount of any line in percent, against the price of the catalogue
 * @param leadTimeDays from acceptance to delivery
 * @param cost sum of the costs
 * @param margin net amount less cost
 * @param marginPercent of the net amount, with 2 decimals; null when that is 0
 */
public record QuoteVersion(
        int number,
        Instant writtenAt,
        @Nullable String authorId,
        String currency,
        @Nullable String priceListId,
        @Nullable LocalDate validUntil,
        BigDecimal discountPercent,
        BigDecimal greatestDiscount,
        @Nullable Integer leadTimeDays,
        List<SaleLine> lines,
        Sums totals,
        List<CostItem> costs,
        Money cost,
        SignedMoney margin,
        @Nullable BigDecimal marginPercent) {}
