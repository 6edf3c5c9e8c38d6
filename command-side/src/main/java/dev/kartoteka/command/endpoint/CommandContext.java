package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.rights.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, through which door, and what they expect.
 *
 * @param onBehalfOf the employee or API key for whom an import or a rule acts; null when the actor acts for themselves
 * @param address of the network that it came from; empty for what comes from nowhere outside
 * @param expectedVersion from If-Match; null to change whatever is there
 */
public record CommandContext(
        Actor actor,
        @Nullable String onBehalfOf,
        String channel,
        String address,
        String requestId,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion) {}
