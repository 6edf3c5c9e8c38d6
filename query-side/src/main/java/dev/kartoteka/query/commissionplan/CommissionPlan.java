package dev.kartoteka.query.commissionplan;

import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for what is sold, as it is after an event.
 *
 * @param teamId to those who work in it or below it; null for everybody
 * @param metric WON_AMOUNT, INVOICED or PAID
 * @param unit of the periods in which tiers are counted: MONTH, QUARTER or YEAR
 * @param tiers by amount, the first above 0
 * @param validFrom the first day that counts
 * @param validTo the first day that does not any more; null for no end
 */
public record CommissionPlan(
        String id,
        String name,
        @Nullable String teamId,
        String metric,
        String unit,
        String currency,
        List<CommissionTier> tiers,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean retired) {

    static CommissionPlan of(CommissionPlanCreated event) {
        return new CommissionPlan(
                event.commissionPlanId(),
                event.name(),
                event.teamId(),
                event.metric(),
                event.unit(),
                event.currency(),
                event.tiers(),
                event.validFrom(),
                event.validTo(),
                false);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    CommissionPlan paying(List<CommissionTier> others) {
        return new CommissionPlan(id, name, teamId, metric, unit, currency, others, validFrom, validTo, retired);
    }

    CommissionPlan over() {
        return new CommissionPlan(id, name, teamId, metric, unit, currency, tiers, validFrom, validTo, true);
    }
}
