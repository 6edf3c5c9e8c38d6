package dev.kartoteka.standalone.eventstore;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's embedded event store, but with streams that are told of new events instead of asking for them. */
public final class FollowedEventStore extends EmbeddedEventStore {

    private final PostgresEventStorageEngine engine;

    private FollowedEventStore(Builder builder, PostgresEventStorageEngine engine) {
        super(builder);
        this.engine = engine;
    }

    public static FollowedEventStore on(PostgresEventStorageEngine engine) {
        Builder builder = new Builder();
        builder.storageEngine(engine);
        return new FollowedEventStore(builder, engine);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return engine.follow(trackingToken);
    }

    private static final class Builder extends EmbeddedEventStore.Builder {}
}
