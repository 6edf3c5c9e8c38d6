package dev.kartoteka.shared.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a document template. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record DocumentTemplateId(@JsonValue String value) {

    public static final String PREFIX = "template-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentTemplateId {
        Identifiers.require(PREFIX, value);
    }

    public static DocumentTemplateId random() {
        return new DocumentTemplateId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
