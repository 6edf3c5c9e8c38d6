package dev.kartoteka.shared.metadata;

import java.util.List;

/** The keys of an event's metadata. Who, on whose behalf, through which channel, why, and when it happened in the world. */
public final class MetadataKeys {

    public static final String ACTOR_ID = "actorId";

    /** One of {@link ActorType}. */
    public static final String ACTOR_TYPE = "actorType";

    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** Through which door it came: REST, IMPORT, BATCH, SYSTEM. */
    public static final String CHANNEL = "channel";

    public static final String REASON = "reason";
    public static final String REQUEST_ID = "requestId";
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";

    /** RFC 3339, UTC, whole milliseconds. Absent in a command: now. Present in every event. */
    public static final String OCCURRED_AT = "occurredAt";

    /** What a command hands on to the events it causes. */
    public static final List<String> FROM_COMMAND_TO_EVENT =
            List.of(ACTOR_ID, ACTOR_TYPE, ON_BEHALF_OF, CHANNEL, REASON, REQUEST_ID, IDEMPOTENCY_KEY, OCCURRED_AT);

    private MetadataKeys() {}
}
