package dev.kartoteka.query.performance;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.commissionplan.CommissionPlan;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.performance.Sold.Credited;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a plan pays, deal by deal and employee by employee. */
@Component
class CommissionReader {

    private final RecordStore<CommissionPlan> plans;
    private final SoldReader sold;
    private final StaffReader staff;
    private final Onlookers onlookers;

    CommissionReader(RecordStore<CommissionPlan> plans, SoldReader sold, StaffReader staff, Onlookers onlookers) {
        this.plans = plans;
        this.sold = sold;
        this.staff = staff;
        this.onlookers = onlookers;
    }

    /**
     * What a plan pays for a period.
     *
     * @param period of the plan's unit, such as 2026-Q1; null for the one that {@code asOf} is in
     * @param asOf null for now
     */
    Commissions read(String planId, @Nullable String period, @Nullable AsOf asOf) {
        CommissionPlan plan = plans.get(planId, asOf)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such plan, or was none then"))
                .state();
        CalendarPeriod days = CalendarPeriod.parse(
                period == null ? PlanUnit.valueOf(plan.unit()).nameAt(ReportDeals.moment(asOf)) : period);
        PlanUnit.valueOf(plan.unit()).require(days);
        onlookers.requireReader(asOf);
        Staff members = staff.read(asOf);
        Map<String, List<Credited>> byEmployee = new TreeMap<>();
        if (!plan.retired()) {
            for (Sold one : sold.read(plan, days.from(), days.to(), asOf)) {
                for (Credited credited : one.credited()) {
                    String employee = credited.share().employeeId();
                    if (plan.teamId() == null || members.isIn(plan.teamId(), employee, one.at())) {
                        byEmployee
                                .computeIfAbsent(employee, unused -> new ArrayList<>())
                                .add(credited);
                    }
                }
            }
        }
        List<Commissions.Row> rows = byEmployee.entrySet().stream()
                .filter(entry -> onlookers.ofEmployee(entry.getKey(), asOf))
                .map(entry -> CommissionCalculator.row(entry.getKey(), entry.getValue(), plan.tiers(), plan.currency()))
                .toList();
        BigDecimal total = rows.stream().map(row -> row.commission().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Commissions(
                planId,
                days.name(),
                days.from(),
                days.to(),
                ReportDeals.moment(asOf),
                Amount.of(total, plan.currency()),
                rows);
    }
}
