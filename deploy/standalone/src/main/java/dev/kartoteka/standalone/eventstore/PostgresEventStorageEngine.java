package dev.kartoteka.standalone.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's access to the event store in PostgreSQL. Positions have no gaps and their order is the order of commits, so a reader
 * that follows them meets every event once, and a plain number is a complete token.
 *
 * <p>Within a unit of work, what is appended is stored as the last step before its commit, all in one transaction: a later
 * failure of another handler then leaves nothing behind. The commit waits until the events are on disk.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(PostgresEventStorageEngine.class);
    private static final int BATCH_SIZE = 500;

    /** Longer than any disk takes that can be worked with, and within the time that a command may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String stagedKey = "staged events of " + UUID.randomUUID();
    private final EventQueries queries;
    private final SharedPortions portions = new SharedPortions(this::portionAfter);
    private final EventTail tail = new EventTail(this::messages, portions::forget);
    private final EventAppender appender;

    /** Whether there may be any; while there are none, no record's loading asks. Nobody else writes to this database. */
    private volatile boolean snapshots;

    private PostgresEventStorageEngine(
            Builder builder, DataSource dataSource, MeterRegistry registry, Duration patience) {
        super(builder);
        this.queries = new EventQueries(dataSource, registry);
        this.snapshots = queries.hasSnapshots();
        this.appender = new EventAppender(dataSource, tail, patience);
    }

    /**
     * Opens the event store, creating its tables if there are none.
     *
     * @param dataSource a pool; one of its connections is kept for appending
     * @param serializer of payloads, metadata and snapshots; it must be able to write {@code byte[]}
     * @throws EventStoreUnavailable if the database cannot be reached
     */
    public static PostgresEventStorageEngine open(
            DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        return open(dataSource, serializer, upcasters, new CompositeMeterRegistry());
    }

    /** The same, which tells how long it takes to read. */
    public static PostgresEventStorageEngine open(
            DataSource dataSource, Serializer serializer, EventUpcaster upcasters, MeterRegistry registry) {
        return open(dataSource, serializer, upcasters, registry, PATIENCE);
    }

    /** @param patience how long an append may take until its sender is told to ask again */
    static PostgresEventStorageEngine open(
            DataSource dataSource,
            Serializer serializer,
            EventUpcaster upcasters,
            MeterRegistry registry,
            Duration patience) {
        EventStoreSchema.createIn(dataSource);
        Builder builder = new Builder();
        builder.batchSize(BATCH_SIZE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(AppendConflict.class::isInstance);
        PostgresEventStorageEngine engine = new PostgresEventStorageEngine(builder, dataSource, registry, patience);
        engine.appender.start();
        return engine;
    }

    /** Position of the last event stored, 0 if there is none. Never goes back. */
    public long headPosition() {
        return queries.head();
    }

    /** What comes after the token, or a part of it: from memory for who follows closely, else from the database. */
    List<TrackedEventMessage<?>> next(@Nullable TrackingToken token) {
        long position = position(token);
        return tail.after(position, BATCH_SIZE)
                .or(() -> portions.after(position))
                .orElseGet(() -> messages(unbroken(queries.after(position, BATCH_SIZE), position)));
    }

    private List<TrackedEventMessage<?>> portionAfter(long position) {
        return messages(unbroken(queries.after(position, SharedPortions.SIZE), position));
    }

    private List<TrackedEventMessage<?>> messages(List<StoredEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        events.stream().map(StoredEvent::asTrackedEvent), getEventSerializer(), upcasterChain)
                .collect(Collectors.toList());
    }

    /** All events after the token, those that exist and those to come. */
    FollowingStream follow(@Nullable TrackingToken token) {
        return new FollowingStream(this, tail, token);
    }

    /** Where an event is in the order of all events; empty if no such event is stored. */
    public Optional<Long> positionOf(String eventId) {
        return queries.positionOf(eventId);
    }

    /**
     * The events from one position to another, both included, as they are stored. They are read in portions while the stream
     * is consumed; a missing position fails it.
     *
     * @throws EventStoreException when consumed, if a position up to {@code last} holds no event
     */
    public Stream<StoredEvent> storedEvents(long first, long last) {
        return LongStream.iterate(first, from -> from <= last, from -> from + BATCH_SIZE)
                .mapToObj(from -> portion(from, (int) Math.min(BATCH_SIZE, last - from + 1)))
                .flatMap(List::stream);
    }

    private List<StoredEvent> portion(long first, int size) {
        List<StoredEvent> events = queries.after(first - 1, size);
        if (unbroken(events, first - 1).size() < size) {
            throw new EventStoreException("There are not " + size + " events from position " + first + " on");
        }
        return events;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        SerializedEvents serialized = SerializedEvents.of(events, serializer);
        if (!CurrentUnitOfWork.isStarted()) {
            store(serialized);
            return;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        if (root.phase().isAfter(UnitOfWork.Phase.PREPARE_COMMIT)) {
            store(serialized);
            return;
        }
        SerializedEvents staged = root.getOrComputeResource(stagedKey, key -> {
            root.onPrepareCommit(
                    unit -> store((SerializedEvents) unit.resources().remove(key)));
            return SerializedEvents.none();
        });
        root.resources().put(stagedKey, staged.and(serialized));
    }

    private void store(SerializedEvents events) {
        if (events.rows().isEmpty()) {
            return;
        }
        try {
            appender.append(events.rows());
        } catch (AppendConflict conflict) {
            EventMessage<?> guilty = events.messages().get(conflict.index());
            if (conflict.sameIdentifier()) {
                throw new ConcurrencyException(
                        "An event with the identifier " + guilty.getIdentifier() + " is already stored", conflict);
            }
            handlePersistenceException(conflict, guilty);
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long position = position(lastToken);
        return unbroken(queries.after(position, batchSize), position).stream()
                .map(StoredEvent::asTrackedEvent)
                .toList();
    }

    /**
     * The events up to the first missing position. The appender leaves none out, so this cannot be but by somebody's tampering
     * with the table; then readers stop there, where it is seen, instead of passing over what they should have read.
     */
    private static List<StoredEvent> unbroken(List<StoredEvent> events, long before) {
        for (int index = 0; index < events.size(); index++) {
            if (events.get(index).position() != before + index + 1) {
                logger.error("No event at position {}, yet there are later ones", before + index + 1);
                return events.subList(0, index);
            }
        }
        return events;
    }

    static long position(@Nullable TrackingToken token) {
        TrackingToken lowest = WrappedToken.unwrapLowerBound(token);
        if (lowest == null) {
            return 0;
        }
        if (lowest instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a token of this event store: " + lowest);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        appender.requireSettled(aggregateIdentifier);
        return queries.ofAggregate(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(StoredEvent::asDomainEvent)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        appender.requireSettled(aggregateIdentifier);
        return queries.lastSequence(aggregateIdentifier);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots
                ? queries.snapshot(aggregateIdentifier).map(StoredEvent::asDomainEvent).stream()
                : Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots = true;
        queries.storeSnapshot(SerializedEvents.row(snapshot, serializer));
    }

    /** Before the first event. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(queries.head());
    }

    /** Before the first event recorded at that moment or later; events recorded earlier may follow it. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        long head = queries.head(); // before the search, lest an event stored in between be passed over
        return new GlobalSequenceTrackingToken(
                queries.firstPositionSince(dateTime).map(first -> first - 1).orElse(head));
    }

    /** Stores what is waiting, then takes no more. The data source is left open. */
    @Override
    public void close() {
        appender.close();
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
