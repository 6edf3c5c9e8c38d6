package dev.kartoteka.query.measure;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.StageVisit;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stages that a report lists, in order: the live ones, and the retired ones that a deal of the report has held. A
 * stage that the pipeline does not know is put first and under its identifier: so no deal drops out of a sum, and none
 * counts as further than is known.
 */
public final class StageOrder {

    private final List<Stage> stages;
    private final Map<String, Integer> ordinals = new HashMap<>();

    private StageOrder(List<Stage> stages) {
        this.stages = stages;
        for (int ordinal = 0; ordinal < stages.size(); ordinal++) {
            ordinals.put(stages.get(ordinal).id(), ordinal);
        }
    }

    public static StageOrder of(Pipeline pipeline, List<Deal> deals) {
        Set<String> held = new HashSet<>();
        deals.forEach(deal -> deal.visits().forEach(visit -> held.add(visit.stageId())));
        return of(pipeline, held);
    }

    /** @param held every stage that a deal of the report was ever in */
    public static StageOrder of(Pipeline pipeline, Set<String> held) {
        List<Stage> stages = new ArrayList<>();
        held.stream()
                .filter(id -> pipeline.stage(id).isEmpty())
                .sorted()
                .forEach(id -> stages.add(new Stage(id, id, BigDecimal.ZERO, null, true, null)));
        pipeline.stages().stream()
                .filter(stage -> !stage.retired() || held.contains(stage.id()))
                .forEach(stages::add);
        return new StageOrder(List.copyOf(stages));
    }

    public List<Stage> stages() {
        return stages;
    }

    /** The highest ordinal the deal ever held, 0 first. One that was ever won has passed them all. */
    public int highest(Deal deal) {
        return deal.visits().stream().mapToInt(this::highest).max().orElse(0);
    }

    /** The deal's own probability, else its stage's. */
    public BigDecimal probability(Deal deal) {
        BigDecimal own = deal.probability();
        return own != null ? own : stages.get(ordinal(deal.stageId())).probability();
    }

    private int highest(StageVisit visit) {
        return StageVisit.WON.equals(visit.exit()) ? stages.size() - 1 : ordinal(visit.stageId());
    }

    private int ordinal(String stageId) {
        Integer ordinal = ordinals.get(stageId);
        if (ordinal == null) {
            throw new IllegalArgumentException("The deal was not among those the order was made for");
        }
        return ordinal;
    }
}
