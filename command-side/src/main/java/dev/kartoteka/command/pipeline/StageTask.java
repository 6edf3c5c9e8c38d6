package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import dev.kartoteka.shared.value.Text;

/**
 * A task that entering a stage makes, as a command gives it.
 *
 * @param dueInDays after the deal enters the stage, 0 to 365
 */
public record StageTask(String title, int dueInDays) {

    private static final int LONGEST = 365;

    public StageTask {
        title = Text.name(title);
        if (dueInDays < 0 || dueInDays > LONGEST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "dueInDays is from 0 to " + LONGEST);
        }
    }

    PlaybookTask toEvent() {
        return new PlaybookTask(title, dueInDays);
    }
}
