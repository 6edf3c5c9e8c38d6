package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.pipeline.PlaybookItem;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A point of a stage's checklist as a command gives it.
 *
 * @param id unique in its checklist
 * @param required whether it must be done before a deal leaves the stage forward; not when absent
 */
public record StageItem(String id, String text, @Nullable Boolean required) {

    public StageItem {
        Identifiers.requireLocal(id);
        text = Text.name(text);
    }

    PlaybookItem toEvent() {
        return new PlaybookItem(id, text, Boolean.TRUE.equals(required));
    }
}
