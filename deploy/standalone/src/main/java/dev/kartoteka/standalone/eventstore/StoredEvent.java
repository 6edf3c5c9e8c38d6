package dev.kartoteka.standalone.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, with the very bytes of its payload and metadata.
 *
 * @param position place in the order of all events: from 1, without gaps
 * @param aggregateId the stream it belongs to; of an event without aggregate, its own identifier
 * @param sequence place in that stream, from 0
 * @param aggregateType null for an event without aggregate
 * @param type name of the payload's type
 * @param revision of the payload's type, if it has any
 * @param recordedAt the event's timestamp, in whole milliseconds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and millions of them are read
public record StoredEvent(
        long position,
        String eventId,
        String aggregateId,
        long sequence,
        @Nullable String aggregateType,
        String type,
        @Nullable String revision,
        Instant recordedAt,
        byte[] metadata,
        byte[] payload) {

    StoredEvent at(long newPosition) {
        return new StoredEvent(
                newPosition,
                eventId,
                aggregateId,
                sequence,
                aggregateType,
                type,
                revision,
                recordedAt,
                metadata,
                payload);
    }

    /** For loading an aggregate. */
    @SuppressWarnings("NullAway") // Axon takes null for "no aggregate type" and "no revision", and does not say so
    DomainEventData<byte[]> asDomainEvent() {
        return new GenericDomainEventEntry<>(
                aggregateType, aggregateId, sequence, eventId, recordedAt, type, revision, payload, metadata);
    }

    /** For those who follow all events. */
    TrackedDomainEventData<byte[]> asTrackedEvent() {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), asDomainEvent());
    }
}
