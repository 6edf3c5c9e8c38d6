package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.PipelineStage;
import dev.kartoteka.shared.pipeline.PlaybookItem;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pipelines whose stages come, change places and go. */
final class PipelineStory implements Story {

    private final List<String> live = new ArrayList<>(List.of("s0a", "s0b"));

    @Override
    public DomainEvent next(String id, long sequence, int what) {
        if (sequence == 0) {
            return new PipelineCreated(
                    id,
                    "Sales",
                    live.stream().map(stage -> stage(stage, null)).toList(),
                    List.of(new PipelineLossReason("price", "Price")));
        }
        return switch (what) {
            case 0, 1 -> addStage(id, "s" + sequence, what);
            case 2 -> new StageRenamed(id, live.get(0), "Before", "Renamed " + sequence);
            case 3, 4 -> turn(id, what);
            case 5 ->
                live.size() > 1
                        ? new StageRetired(id, live.remove((int) (sequence % live.size())))
                        : new PipelineRenamed(id, "Sales", "Sales " + sequence);
            case 6 -> new LossReasonAdded(id, new PipelineLossReason("reason-" + sequence, "Reason " + sequence));
            case 7 ->
                new StagePlaybookSet(
                        id,
                        live.get(0),
                        List.of(new PlaybookItem("a", "Ask " + sequence, sequence % 2 == 0)),
                        List.of(new PlaybookTask("Call", (int) sequence)));
            default -> new PipelineRenamed(id, "Sales", sequence % 2 == 0 ? "Sales" : "Sales " + sequence);
        };
    }

    private DomainEvent addStage(String id, String stageId, int place) {
        int index = place == 0 ? 0 : live.size();
        live.add(index, stageId);
        return new StageAdded(id, stage(stageId, 14), index);
    }

    private DomainEvent turn(String id, int distance) {
        List<String> before = List.copyOf(live);
        Collections.rotate(live, distance);
        return new StagesReordered(id, before, List.copyOf(live));
    }

    private static PipelineStage stage(String id, @Nullable Integer rottingDays) {
        return new PipelineStage(id, "Stage " + id, new BigDecimal("0.25"), rottingDays);
    }
}
