package dev.kartoteka.shared.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a pipeline. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record PipelineId(@JsonValue String value) {

    public static final String PREFIX = "pipeline-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PipelineId {
        Identifiers.require(PREFIX, value);
    }

    public static PipelineId random() {
        return new PipelineId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
