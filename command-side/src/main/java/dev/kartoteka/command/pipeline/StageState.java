package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.pipeline.PipelineStage;

/** What rules need to know of a stage. */
record StageState(String id, String name, boolean retired, Playbook playbook) {

    static StageState live(PipelineStage stage) {
        return new StageState(stage.id(), stage.name(), false, Playbook.NONE);
    }

    StageState named(String newName) {
        return new StageState(id, newName, retired, playbook);
    }

    StageState asRetired() {
        return new StageState(id, name, true, playbook);
    }

    StageState with(Playbook another) {
        return new StageState(id, name, retired, another);
    }
}
