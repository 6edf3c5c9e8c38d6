package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pipeline.PipelineStage;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Probability;
import dev.kartoteka.shared.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A stage as a command gives it.
 *
 * @param id unique in its pipeline
 * @param probability that a deal in this stage is won, 0 to 1
 * @param rottingDays after how many days in the stage a deal is rotting, 1 to 3650; null for never
 */
public record Stage(
        String id,
        String name,
        Probability probability,
        @Nullable Integer rottingDays) {

    private static final int MAXIMUM_ROTTING_DAYS = 3650;

    public Stage {
        Identifiers.requireLocal(id);
        name = Text.name(name);
        if (rottingDays != null && (rottingDays < 1 || rottingDays > MAXIMUM_ROTTING_DAYS)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "rottingDays is from 1 to " + MAXIMUM_ROTTING_DAYS);
        }
    }

    PipelineStage toEvent() {
        return new PipelineStage(id, name, probability.value(), rottingDays);
    }
}
