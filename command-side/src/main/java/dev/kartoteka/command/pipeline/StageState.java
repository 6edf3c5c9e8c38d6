package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.pipeline.PipelineStage;

/** What rules need to know of a stage. */
record StageState(String id, String name, boolean retired) {

    static StageState live(PipelineStage stage) {
        return new StageState(stage.id(), stage.name(), false);
    }

    StageState named(String newName) {
        return new StageState(id, newName, retired);
    }

    StageState asRetired() {
        return new StageState(id, name, true);
    }
}
