package dev.kartoteka.shared.metadata;

import java.util.List;

/**
 * The keys of an event's metadata. Who, on whose behalf, through which channel, why, and when it happened in the world.
 * All values are text; a key without a value is absent. Keys are stored with every event and never renamed.
 */
public final class MetadataKeys {

    /** Who did it: the identifier of an employee, of an API key, of a rule, of an import, or {@code system}. Always there. */
    public static final String ACTOR_ID = "actorId";

    /** What kind of actor it was: a name in {@link ActorType}. Always there. */
    public static final String ACTOR_TYPE = "actorType";

    /** For whom the actor did it, where that is somebody else: the identifier of an employee or of an API key. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** Through which door it came: REST, IMPORT, BATCH, SYSTEM. Always there. */
    public static final String CHANNEL = "channel";

    /** From which network address it came; absent for what comes from nowhere outside. */
    public static final String ADDRESS = "address";

    /**
     * Why, as typed; required by some commands. Free text, hence personal data of the event's
     * {@link dev.kartoteka.shared.privacy.DataSubject}, and never written to the log.
     */
    public static final String REASON = "reason";
    /** The reason as it is stored, where it is personal: {@link #REASON} encrypted. Nobody but the event store sees it. */
    public static final String SEALED_REASON = "sealedReason";

    /**
     * {@code true} on an event that had personal data which were erased since: they read as null, or empty. Never stored; it
     * is there as soon as the key is gone.
     */
    public static final String ERASED = "erased";

    /** The request that carried the command. */
    public static final String REQUEST_ID = "requestId";
    /** The caller's Idempotency-Key, where one was sent. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    /** The identifier of the message at the start of the chain of causes. */
    public static final String CORRELATION_ID = "correlationId";
    /** The identifier of the message that caused this event: its command, or the event a rule answered. */
    public static final String CAUSATION_ID = "causationId";

    /** When it happened in the world: RFC 3339, UTC, whole milliseconds. Absent in a command: now. Present in every event. */
    public static final String OCCURRED_AT = "occurredAt";

    /** What a command hands on to the events it causes. */
    public static final List<String> FROM_COMMAND_TO_EVENT = List.of(
            ACTOR_ID, ACTOR_TYPE, ON_BEHALF_OF, CHANNEL, ADDRESS, REASON, REQUEST_ID, IDEMPOTENCY_KEY, OCCURRED_AT);

    private MetadataKeys() {}
}
