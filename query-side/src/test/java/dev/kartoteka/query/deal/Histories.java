package dev.kartoteka.query.deal;

import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.PipelineFold;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.pipeline.PipelineEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A log of deals to fold: all of it, or as of a moment. */
public final class Histories {

    public static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");

    private final Map<String, List<RecordedEvent>> streams = new LinkedHashMap<>();

    public static Instant day(String date) {
        return Instant.parse("2026-" + date + "T00:00:00Z");
    }

    public static RecordedEvent recorded(DomainEvent event, Instant occurredAt, long sequence) {
        return new RecordedEvent(
                -1,
                event.recordId() + "#" + sequence,
                event.recordId(),
                sequence,
                occurredAt,
                EVER,
                Map.of(MetadataKeys.ACTOR_ID, "employee-actor"),
                event);
    }

    public static Pipeline pipeline(PipelineEvent... events) {
        List<RecordedEvent> stream = new ArrayList<>();
        for (PipelineEvent event : events) {
            stream.add(recorded(event, day("01-01"), stream.size()));
        }
        return Objects.requireNonNull(PipelineFold.FOLD.applyAll(null, stream));
    }

    public Histories add(Instant occurredAt, DomainEvent event) {
        List<RecordedEvent> stream = streams.computeIfAbsent(event.recordId(), unused -> new ArrayList<>());
        stream.add(recorded(event, occurredAt, stream.size()));
        return this;
    }

    /** The deals that were there at the moment, by what had occurred until then. */
    public List<Deal> asOf(Instant moment) {
        return streams.values().stream()
                .map(stream -> DealFold.FOLD.applyAll(
                        null,
                        stream.stream()
                                .filter(event -> !event.occurredAt().isAfter(moment))
                                .toList()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The state after each event that occurred after one moment and not after the other, by deal. */
    public Map<String, List<Deal>> statesBetween(Instant after, Instant until) {
        Map<String, List<Deal>> states = new LinkedHashMap<>();
        streams.forEach((id, stream) -> {
            Deal state = null;
            for (RecordedEvent event : stream) {
                state = DealFold.FOLD.apply(state, event);
                if (state != null
                        && event.occurredAt().isAfter(after)
                        && !event.occurredAt().isAfter(until)) {
                    states.computeIfAbsent(id, unused -> new ArrayList<>()).add(state);
                }
            }
        });
        return states;
    }
}
