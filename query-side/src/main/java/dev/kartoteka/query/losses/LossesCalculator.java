package dev.kartoteka.query.losses;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.losses.Losses.AtStage;
import dev.kartoteka.query.losses.Losses.Cell;
import dev.kartoteka.query.losses.Losses.ForReason;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.pipeline.LossReason;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts lost deals by stage and reason. */
public final class LossesCalculator {

    private LossesCalculator() {}

    /**
     * The losses that stand at a moment.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}
     * @param closed when a deal must have been lost to count
     */
    public static Losses calculate(Pipeline pipeline, List<Deal> deals, Period closed, Instant asOf) {
        List<Deal> lost = deals.stream()
                .filter(deal -> deal.lost() && closed.contains(deal.closedAt()))
                .toList();
        List<Stage> stages = StageOrder.of(pipeline, lost).stages();
        List<LossReason> reasons = reasons(pipeline, lost);
        return new Losses(
                pipeline.id(),
                closed.from(),
                closed.to(),
                asOf,
                lost.size(),
                Sums.of(lost.stream()).amounts(),
                stages.stream().map(stage -> atStage(stage, lost)).toList(),
                reasons.stream().map(reason -> forReason(reason, lost)).toList(),
                stages.stream()
                        .flatMap(stage -> reasons.stream().map(reason -> cell(stage, reason, lost)))
                        .filter(cell -> cell.count() > 0)
                        .toList());
    }

    /** Those of the pipeline, and any that it did not know at that time, under their identifiers: no loss is left out. */
    private static List<LossReason> reasons(Pipeline pipeline, List<Deal> lost) {
        List<LossReason> reasons = new ArrayList<>(pipeline.lossReasons());
        lost.stream()
                .map(LossesCalculator::reasonOf)
                .distinct()
                .filter(id -> pipeline.lossReason(id).isEmpty())
                .sorted()
                .forEach(id -> reasons.add(new LossReason(id, id)));
        return reasons;
    }

    private static AtStage atStage(Stage stage, List<Deal> lost) {
        List<Deal> here = lost.stream().filter(deal -> deal.lostIn(stage.id())).toList();
        return new AtStage(
                stage.id(), stage.name(), here.size(), Sums.of(here.stream()).amounts());
    }

    private static ForReason forReason(LossReason reason, List<Deal> lost) {
        List<Deal> so =
                lost.stream().filter(deal -> reasonOf(deal).equals(reason.id())).toList();
        return new ForReason(
                reason.id(), reason.name(), so.size(), Sums.of(so.stream()).amounts());
    }

    private static Cell cell(Stage stage, LossReason reason, List<Deal> lost) {
        List<Deal> here = lost.stream()
                .filter(deal -> deal.lostIn(stage.id()) && reasonOf(deal).equals(reason.id()))
                .toList();
        return new Cell(
                stage.id(),
                stage.name(),
                reason.id(),
                reason.name(),
                here.size(),
                Sums.of(here.stream()).amounts());
    }

    private static String reasonOf(Deal lost) {
        return Objects.requireNonNull(lost.lossReasonId(), "a lost deal has a reason");
    }
}
