package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Text;

/**
 * A reason to lose deals for, as a command gives it.
 *
 * @param id unique in its pipeline
 */
public record LossReason(String id, String name) {

    public LossReason {
        Identifiers.requireLocal(id);
        name = Text.name(name);
    }

    PipelineLossReason toEvent() {
        return new PipelineLossReason(id, name);
    }
}
