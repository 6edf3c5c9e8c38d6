package dev.kartoteka.standalone.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of the event store. */
final class EventStoreSchema {

    /** Names of constraints, by which a refused append says what it clashed with. */
    static final String POSITION_IS_TAKEN = "events_position";

    private static final String TABLES = """
            create table if not exists events (
                position bigint constraint events_position primary key,
                event_id text not null constraint events_event_id unique,
                aggregate_id text not null,
                sequence bigint not null,
                aggregate_type text,
                type text not null,
                revision text,
                recorded_at timestamptz(3) not null,
                metadata bytea not null,
                payload bytea not null,
                constraint events_stream unique (aggregate_id, sequence)
            );
            create index if not exists events_recorded_at on events (recorded_at);
            create table if not exists snapshots (
                aggregate_id text primary key,
                sequence bigint not null,
                event_id text not null,
                aggregate_type text not null,
                type text not null,
                revision text,
                recorded_at timestamptz(3) not null,
                metadata bytea not null,
                payload bytea not null
            );
            create table if not exists idempotency (
                key text primary key,
                fingerprint text not null,
                state text not null,
                target text not null,
                status int,
                body text,
                created_at timestamptz not null,
                instance text not null
            );
            create index if not exists idempotency_created_at on idempotency (created_at);
            """;

    private EventStoreSchema() {}

    /** Creates what is missing. */
    static void createIn(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES); // several statements at once are one transaction
        } catch (SQLException e) {
            throw EventStoreUnavailable.nothingStored("The tables of the event store cannot be created", e);
        }
    }
}
