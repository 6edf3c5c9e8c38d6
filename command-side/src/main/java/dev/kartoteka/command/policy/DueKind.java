package dev.kartoteka.command.policy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is done when times of one kind have come: a bean. {@link DueTimes} asks it, in one process or in several, once or more
 * often; who is asked holds that it is done once. A {@link DueSource} has its times from records; any other enters them itself,
 * and takes them away, in the {@link DueList}.
 */
public interface DueKind {

    /** Never renamed; unique; acts under the name {@code due-} and this. */
    String kind();

    /**
     * What is sent when a time has come; null for nothing this time. Runs outside any batch, so it may look things up.
     *
     * @param id of the record, or under which the time was entered
     */
    @Nullable
    Object command(String id, Instant dueAt);

    /** How long to wait with what was refused, or changed nothing, before it is tried again. */
    default Duration lookAgain() {
        return Duration.ofMinutes(1);
    }
}
