package dev.kartoteka.query.sales;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.StaffReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who sold how much, and which ways of selling work best. */
@Component
public class SalesReports {

    private final ReportDeals deals;
    private final StaffReader staff;

    SalesReports(ReportDeals deals, StaffReader staff) {
        this.deals = deals;
        this.staff = staff;
    }

    /**
     * Deals won in a period, by the owner at the time of winning and the team of the owner at that time.
     *
     * @param pipelineId null for all pipelines
     * @param asOf null for now
     */
    public Sales sales(@Nullable String pipelineId, Period closed, DealFilter filter, @Nullable AsOf asOf) {
        return SalesCalculator.calculate(
                deals.ofAny(pipelineId, Deal.WON, filter, asOf),
                staff.read(asOf)::teamOf,
                closed,
                ReportDeals.moment(asOf));
    }

    /**
     * How the deals closed in a period ended, by source, owner or product.
     *
     * @param pipelineId null for all pipelines
     * @param asOf null for now
     */
    public SalesMethods methods(
            SalesMethod by, @Nullable String pipelineId, Period closed, DealFilter filter, @Nullable AsOf asOf) {
        return SalesMethodsCalculator.calculate(
                by, deals.ofAny(pipelineId, null, filter, asOf), closed, ReportDeals.moment(asOf));
    }
}
