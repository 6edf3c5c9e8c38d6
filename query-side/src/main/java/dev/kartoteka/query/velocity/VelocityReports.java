package dev.kartoteka.query.velocity;

import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
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
     * @param question the period is when a deal must have been closed to count; open deals are those at that moment
     */
    public Velocity velocity(String pipelineId, ReportQuestion question) {
        Period closed = question.period();
        PipelineDeals found = deals.ofPipeline(pipelineId, question.filter(), question.asOf());
        return VelocityCalculator.calculate(found.pipeline(), found.deals(), closed, found.asOf());
    }
}
