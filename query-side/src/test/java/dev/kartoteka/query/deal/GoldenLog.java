package dev.kartoteka.query.deal;

import static dev.kartoteka.query.deal.DealEvents.PIPELINE;
import static dev.kartoteka.query.deal.DealEvents.back;
import static dev.kartoteka.query.deal.DealEvents.forward;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.Histories.day;

import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Six deals whose figures are worked out by hand: a win, a loss, a skip, a step back, and three that are open. */
public final class GoldenLog {

    public static final Instant T = day("02-10");
    public static final Period JANUARY = new Period(day("01-01"), day("02-01"));

    public static final Pipeline PIPELINE_OF_THREE = Histories.pipeline(new PipelineCreated(
            PIPELINE,
            "Sales",
            List.of(stage("s1", "S1", "0.1", 20), stage("s2", "S2", "0.3", 7), stage("s3", "S3", "0.6", null)),
            List.of(new PipelineLossReason("price", "Price"), new PipelineLossReason("timing", "Timing"))));

    public static final Histories DEALS = new Histories()
            .add(day("01-01"), opened("deal-1", "s1", "1000"))
            .add(day("01-05"), forward("deal-1", "s1", "s2"))
            .add(day("01-10"), forward("deal-1", "s2", "s3"))
            .add(day("01-20"), won("deal-1", "s3", "1000"))
            .add(day("01-02"), opened("deal-2", "s1", "500"))
            .add(day("01-06"), forward("deal-2", "s1", "s2"))
            .add(day("01-16"), lost("deal-2", "s2", "price"))
            .add(day("01-03"), opened("deal-3", "s1", "2000"))
            .add(day("01-04"), forward("deal-3", "s1", "s3"))
            .add(day("01-14"), back("deal-3", "s3", "s2"))
            .add(day("01-24"), forward("deal-3", "s2", "s3"))
            .add(day("02-03"), won("deal-3", "s3", "2000"))
            .add(day("01-10"), opened("deal-4", "s1", "800"))
            .add(day("01-15"), forward("deal-4", "s1", "s2"))
            .add(day("01-20"), opened("deal-5", "s1", "300"))
            .add(day("02-01"), opened("deal-6", "s1", "1200"))
            .add(day("02-03"), forward("deal-6", "s1", "s2"));

    private GoldenLog() {}

    public static List<Deal> deals() {
        return DEALS.asOf(T);
    }

    public static PipelineStage stage(String id, String name, String probability, @Nullable Integer rottingDays) {
        return new PipelineStage(id, name, new BigDecimal(probability), rottingDays);
    }
}
