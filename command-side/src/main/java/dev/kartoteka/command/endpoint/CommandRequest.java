package dev.kartoteka.command.endpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command as read from its body, with what every body may also say.
 *
 * @param occurredAt when it happened in the world, RFC 3339 UTC to the millisecond; null for now
 */
record CommandRequest(
        CommandRoute route,
        Command command,
        @Nullable String occurredAt,
        @Nullable String reason) {

    /** When it happened in the world; null for now. */
    @Nullable
    Instant time() {
        return occurredAt == null ? null : Instant.parse(occurredAt);
    }

    CommandRequest with(Command other) {
        return new CommandRequest(route, other, occurredAt, reason);
    }

    String id() {
        return command.id().toString();
    }
}
