package dev.kartoteka.query.funnel;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the funnel of a pipeline in each of its modes. */
@Component
public class FunnelReports {

    private final ReportDeals deals;

    FunnelReports(ReportDeals deals) {
        this.deals = deals;
    }

    /**
     * How far the deals that entered in a period have come.
     *
     * @param asOf null for now
     */
    public CohortFunnel cohort(String pipelineId, Period entered, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return CohortFunnelCalculator.calculate(found.pipeline(), found.deals(), entered, found.asOf());
    }

    /**
     * Where all deals stand.
     *
     * @param asOf null for now
     */
    public SnapshotFunnel snapshot(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return SnapshotFunnelCalculator.calculate(found.pipeline(), found.deals(), found.asOf());
    }

    /**
     * What moved in a period.
     *
     * @param asOf null for now
     */
    public PeriodFunnel period(String pipelineId, Period period, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return PeriodFunnelCalculator.calculate(found.pipeline(), found.deals(), period, found.asOf());
    }
}
