package dev.kartoteka.query.funnel;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the funnel of a pipeline in each of its modes. */
@Component
public class FunnelReports {

    private final ReportDeals deals;

    FunnelReports(ReportDeals deals) {
        this.deals = deals;
    }

    /** In the mode that was asked for. A snapshot is of one moment: it takes a period, as the other modes do, and does not heed it. */
    public Object funnel(String pipelineId, ReportQuestion question) {
        Period period = question.period();
        DealFilter filter = question.filter();
        AsOf asOf = question.asOf();
        return switch (question.oneOf("mode", FunnelMode.class)) {
            case COHORT -> cohort(pipelineId, period, filter, asOf);
            case SNAPSHOT -> snapshot(pipelineId, filter, asOf);
            case PERIOD -> period(pipelineId, period, filter, asOf);
        };
    }

    /**
     * How far the deals that entered in a period have come.
     *
     * @param asOf null for now
     */
    CohortFunnel cohort(String pipelineId, Period entered, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return found.once(
                        List.of("cohort", entered),
                        () -> CohortFunnelCalculator.calculate(
                                found.pipeline(), found.counted(), entered, found.asOf()))
                .at(found.asOf());
    }

    /**
     * Where all deals stand.
     *
     * @param asOf null for now
     */
    SnapshotFunnel snapshot(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return SnapshotFunnelCalculator.calculate(found.pipeline(), found.deals(), found.asOf());
    }

    /**
     * What moved in a period.
     *
     * @param asOf null for now
     */
    PeriodFunnel period(String pipelineId, Period period, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return PeriodFunnelCalculator.calculate(found.pipeline(), found.deals(), period, found.asOf());
    }
}
