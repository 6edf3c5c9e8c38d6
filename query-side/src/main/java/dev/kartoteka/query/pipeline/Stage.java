package dev.kartoteka.query.pipeline;

import dev.kartoteka.shared.pipeline.PipelineStage;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pipeline.
 *
 * @param probability that a deal in this stage is won, 0 to 1
 * @param rottingDays after how many days in the stage a deal is rotting; null for never
 * @param playbook null for none
 * @param retired no deal moves here any more, but deals may be here still
 */
public record Stage(
        String id,
        String name,
        BigDecimal probability,
        @Nullable Integer rottingDays,
        boolean retired,
        @Nullable Playbook playbook) {

    static Stage live(PipelineStage stage) {
        return new Stage(stage.id(), stage.name(), stage.probability(), stage.rottingDays(), false, null);
    }

    Stage renamed(String newName) {
        return new Stage(id, newName, probability, rottingDays, retired, playbook);
    }

    Stage retire() {
        return new Stage(id, name, probability, rottingDays, true, playbook);
    }

    Stage with(StagePlaybookSet event) {
        boolean none = event.items().isEmpty() && event.tasks().isEmpty();
        return new Stage(
                id, name, probability, rottingDays, retired, none ? null : new Playbook(event.items(), event.tasks()));
    }
}
