package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.pipeline.PlaybookItem;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import java.util.List;

/** What is to be done in a stage. */
public record Playbook(List<PlaybookItem> items, List<PlaybookTask> tasks) {

    static final Playbook NONE = new Playbook(List.of(), List.of());

    static Playbook of(StagePlaybookSet event) {
        return new Playbook(event.items(), event.tasks());
    }

    public boolean asksNothing() {
        return items.isEmpty() && tasks.isEmpty();
    }
}
