package dev.kartoteka.command.commissionplan;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what is paid for what is sold.
 *
 * @param teamId to those who work in it or below it; null for everybody
 * @param metric won deals, invoices or payments
 * @param unit of the periods in which tiers are counted; QUARTER when absent
 * @param tiers by amount, the first above 0
 * @param validTo the first day that does not count any more; null for no end
 */
@CommandPath(value = "commission-plans", summary = "Create a commission plan")
public record CreateCommissionPlan(
        @TargetAggregateIdentifier CommissionPlanId id,
        String name,
        @Nullable TeamId teamId,
        CommissionMetric metric,
        @Nullable CommissionUnit unit,
        String currency,
        List<Tier> tiers,
        CalendarDay validFrom,
        @Nullable CalendarDay validTo)
        implements CommissionPlanCommand {

    public CreateCommissionPlan {
        name = Text.name(name);
        unit = unit == null ? CommissionUnit.QUARTER : unit;
        tiers = List.copyOf(tiers);
        var unused = Tier.rising(tiers, currency);
        if (validTo != null && !validFrom.value().isBefore(validTo.value())) {
            throw new InvalidValue(FailureCode.INVALID_DATE, "validFrom is before validTo");
        }
    }
}
