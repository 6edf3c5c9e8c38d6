package dev.kartoteka.shared.commissionplan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Commission is to be paid.
 *
 * @param teamId to those who work in it or below it; null for everybody
 * @param metric for what: WON_AMOUNT, INVOICED or PAID
 * @param unit of the periods in which tiers are counted: MONTH, QUARTER or YEAR
 * @param tiers by amount, the first above 0
 * @param validFrom the first day that counts
 * @param validTo the first day that does not any more; null for no end
 */
@Revision("1")
public record CommissionPlanCreated(
        String commissionPlanId,
        String name,
        @Nullable String teamId,
        String metric,
        String unit,
        String currency,
        List<CommissionTier> tiers,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements CommissionPlanEvent {}
