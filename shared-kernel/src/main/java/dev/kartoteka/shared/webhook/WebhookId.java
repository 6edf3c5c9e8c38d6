package dev.kartoteka.shared.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a webhook. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record WebhookId(@JsonValue String value) {

    public static final String PREFIX = "webhook-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookId {
        Identifiers.require(PREFIX, value);
    }

    public static WebhookId random() {
        return new WebhookId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
