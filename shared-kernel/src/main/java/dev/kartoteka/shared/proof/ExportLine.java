package dev.kartoteka.shared.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an exported history: its beginning, a signed head, an event or its end.
 *
 * @param kind which of them; the other components are null where they do not belong to it
 * @param whole of the beginning: whether all events up to the head follow, or some
 * @param head of the beginning: the one that all proofs lead to; of a head: itself
 * @param events of the end: how many there were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportLine(
        Kind kind,
        @Nullable Boolean whole,
        @Nullable SignedHead head,
        @Nullable ExportedEvent event,
        @Nullable Long events) {

    /** What a line says. */
    public enum Kind {
        BEGIN,
        HEAD,
        EVENT,
        END
    }

    public static ExportLine begin(boolean whole, SignedHead head) {
        return new ExportLine(Kind.BEGIN, whole, head, null, null);
    }

    public static ExportLine head(SignedHead head) {
        return new ExportLine(Kind.HEAD, null, head, null, null);
    }

    public static ExportLine event(ExportedEvent event) {
        return new ExportLine(Kind.EVENT, null, null, event, null);
    }

    public static ExportLine end(long events) {
        return new ExportLine(Kind.END, null, null, null, events);
    }

    /**
     * An event with what proves it.
     *
     * @param position in the history: from 1, without gaps
     * @param recordedAt RFC 3339, UTC
     * @param metadata the stored bytes in base64
     * @param payload the stored bytes in base64
     * @param leafHash the leaf that was kept when the event was recorded
     * @param proof that the leaf is in the tree of the head; null in a whole history, which proves itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExportedEvent(
            long position,
            long storePosition,
            String eventId,
            String recordId,
            @Nullable String aggregateType,
            long sequence,
            String type,
            @Nullable String revision,
            String recordedAt,
            String metadata,
            String payload,
            String leafHash,
            @Nullable List<String> proof) {

        public static ExportedEvent of(long position, RawEvent event, Hash leaf, @Nullable List<Hash> proof) {
            return new ExportedEvent(
                    position,
                    event.storePosition(),
                    event.eventId(),
                    event.aggregateId(),
                    event.aggregateType(),
                    event.sequence(),
                    event.type(),
                    event.revision(),
                    event.recordedAt().toString(),
                    Base64.getEncoder().encodeToString(event.metadata()),
                    Base64.getEncoder().encodeToString(event.payload()),
                    leaf.toString(),
                    proof == null ? null : proof.stream().map(Hash::toString).toList());
        }

        /** @throws RuntimeException if a field is not what it should be */
        public RawEvent raw() {
            return new RawEvent(
                    storePosition,
                    eventId,
                    recordId,
                    aggregateType,
                    sequence,
                    type,
                    revision,
                    Instant.parse(recordedAt),
                    Base64.getDecoder().decode(metadata),
                    Base64.getDecoder().decode(payload));
        }
    }
}
