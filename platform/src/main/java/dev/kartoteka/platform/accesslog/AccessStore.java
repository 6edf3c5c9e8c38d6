package dev.kartoteka.platform.accesslog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the log of accesses is kept; appended to, never changed. */
public interface AccessStore {

    void append(List<Access> accesses);

    /** The newest first. */
    List<Numbered> find(Question question);

    /**
     * What is asked of the log; what is null does not narrow.
     *
     * @param recordId among those that were shown
     * @param from inclusive
     * @param to exclusive
     * @param before the number of an access; older ones only
     */
    record Question(
            @Nullable String actorId,
            Access.@Nullable Action action,
            @Nullable String recordId,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long before,
            int limit) {}

    /** @param number in the order of the log */
    record Numbered(long number, Access access) {}
}
