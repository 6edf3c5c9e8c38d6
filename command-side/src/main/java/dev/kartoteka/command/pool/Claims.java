package dev.kartoteka.command.pool;

import org.jspecify.annotations.Nullable;

/** Notes who claims what, within the limits. */
public interface Claims {

    /**
     * Notes that somebody takes a record from the pool; stored with what the command stores on the record, or not at all.
     *
     * @param actorId who claims; refused unless it is an employee
     */
    void claim(@Nullable String actorId, String recordId);
}
