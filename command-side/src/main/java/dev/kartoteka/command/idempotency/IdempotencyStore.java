package dev.kartoteka.command.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers which keys were used for what, and what was answered; durable before the command is sent. */
public interface IdempotencyStore {

    /**
     * Takes the key for a command, if nobody has.
     *
     * @return the earlier claim of the key; empty when it is the caller's now, who must complete or release it
     */
    Optional<Claim> claim(Claim claim);

    /**
     * Whether the process that made the unfinished claim is surely gone.
     *
     * @param leaseStart claims from before it have outlived any command
     */
    boolean isAbandoned(Claim unfinished, Instant leaseStart);

    /** Makes an unfinished claim of another, dead instance ours; false when somebody else was quicker. */
    boolean takeOver(Claim unfinished, String instance);

    void complete(String key, int status, String body);

    /** Forgets a claim whose command could not be tried, so that it can be sent again. */
    void release(String key);

    void forgetBefore(Instant time);

    /**
     * @param fingerprint of path and body
     * @param target the record the command is for, so that after a crash its stream can be asked what happened
     * @param instance the process that took the key
     * @param status null until answered
     */
    record Claim(
            String key,
            String fingerprint,
            String target,
            String instance,
            Instant claimedAt,
            @Nullable Integer status,
            @Nullable String body) {}
}
