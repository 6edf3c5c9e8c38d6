package dev.kartoteka.command.endpoint;

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

    String id() {
        return command.id().toString();
    }
}
