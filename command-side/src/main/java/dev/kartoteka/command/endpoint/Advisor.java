package dev.kartoteka.command.endpoint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asked before a command of a person or a program is sent, and never about those of imports and rules. What it says stands in
 * the answer beside what was done. It may also refuse, where a setting of the business says so; a rule that must hold whatever
 * happens at the same moment is the aggregate's.
 */
public interface Advisor {

    /**
     * What the sender should know; empty for nothing.
     *
     * @throws dev.kartoteka.platform.problem.Refusal when it shall not be done
     */
    List<Warning> advise(Asked asked);

    /**
     * A command that is about to be sent.
     *
     * @param occurredAt when it happened in the world; null for now
     */
    record Asked(
            Command command,
            CommandContext context,
            @Nullable Instant occurredAt) {}
}
