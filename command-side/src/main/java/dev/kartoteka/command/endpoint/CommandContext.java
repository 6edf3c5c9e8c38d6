package dev.kartoteka.command.endpoint;

import dev.kartoteka.shared.metadata.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, through which door, and what they expect.
 *
 * @param expectedVersion from If-Match; null to change whatever is there
 */
public record CommandContext(
        String actorId,
        ActorType actorType,
        String channel,
        String requestId,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion) {}
