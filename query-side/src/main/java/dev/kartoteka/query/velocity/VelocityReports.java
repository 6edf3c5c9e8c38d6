package dev.kartoteka.query.velocity;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the velocity of a pipeline. */
@Component
public class VelocityReports {

    private final ReportDeals deals;

    VelocityReports(ReportDeals deals) {
        this.deals = deals;
    }

    /**
     * The velocity of a pipeline.
     *
     * @param closed when a deal must have been closed to count; open deals are those at that moment
     * @param asOf null for now
     */
    public Velocity velocity(String pipelineId, Period closed, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return VelocityCalculator.calculate(found.pipeline(), found.deals(), closed, found.asOf());
    }
}
