package dev.kartoteka.query.performance;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.interactionstats.CalendarUnit;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarPeriod;
import java.time.Instant;

/** The periods in which a plan counts its tiers. */
enum PlanUnit {
    MONTH(CalendarUnit.MONTH, 1),
    QUARTER(CalendarUnit.QUARTER, 3),
    YEAR(CalendarUnit.YEAR, 12);

    private final CalendarUnit unit;
    private final int months;

    PlanUnit(CalendarUnit unit, int months) {
        this.unit = unit;
        this.months = months;
    }

    String nameAt(Instant moment) {
        return unit.nameOf(moment);
    }

    /** @throws Refusal with 400 for a period of another length: its tiers would be counted otherwise */
    void require(CalendarPeriod period) {
        if (!period.from().plusMonths(months).equals(period.to())) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "The plan counts by " + name() + ", and so is period");
        }
    }
}
