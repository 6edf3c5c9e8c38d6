package dev.kartoteka.standalone.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The appender's own connection, and the transaction it has open. */
final class AppendSession implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(AppendSession.class);

    /**
     * Taken by every appending transaction and held to its end. A second appender, or the next session after a cut connection,
     * waits here until the outcome of the one before is settled.
     */
    private static final long FENCE = 0x6b_61_72_74_6fL;

    private static final String INSERT = """
            insert into events (position, event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at,
                                metadata, payload)
            select e.position, e.event_id, e.aggregate_id, e.sequence, e.aggregate_type, e.type, e.revision,
                   to_timestamp(e.recorded_at / 1000.0), e.metadata, e.payload
            from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                        ?::bytea[], ?::bytea[])
                as e(position, event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, metadata,
                     payload)
            """;

    private final Connection connection;

    private AppendSession(Connection connection) {
        this.connection = connection;
    }

    static AppendSession open(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        AppendSession session = new AppendSession(connection);
        try {
            connection.setAutoCommit(false);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** Opens a transaction that no other appender's can overlap. */
    void begin() throws SQLException {
        try (PreparedStatement fence = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            fence.setLong(1, FENCE);
            fence.execute();
        }
    }

    /** The last position given, 0 if there is none. */
    long head() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EventQueries.HEAD);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void insert(List<StoredEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array("bigint", events, StoredEvent::position));
            insert.setArray(2, array("text", events, StoredEvent::eventId));
            insert.setArray(3, array("text", events, StoredEvent::aggregateId));
            insert.setArray(4, array("bigint", events, StoredEvent::sequence));
            insert.setArray(5, array("text", events, StoredEvent::aggregateType));
            insert.setArray(6, array("text", events, StoredEvent::type));
            insert.setArray(7, array("text", events, StoredEvent::revision));
            insert.setArray(
                    8, array("bigint", events, event -> event.recordedAt().toEpochMilli()));
            insert.setArray(9, bytes(events, StoredEvent::metadata));
            insert.setArray(10, bytes(events, StoredEvent::payload));
            insert.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Those of the identifiers that are stored. */
    Set<String> storedAmong(List<StoredEvent> events) throws SQLException {
        Set<String> stored = new HashSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("select event_id from events where event_id = any(?)")) {
            select.setArray(1, array("text", events, StoredEvent::eventId));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getString(1));
                }
            }
        }
        return stored;
    }

    /** Which event of a refused request clashes with a stored one, or with an earlier event of the same request. */
    AppendConflict explain(List<StoredEvent> events, SQLException refusal) throws SQLException {
        Set<String> identifiers = storedAmong(events);
        Set<Object> places = new HashSet<>();
        for (int index = 0; index < events.size(); index++) {
            StoredEvent event = events.get(index);
            if (!places.add(List.of(event.aggregateId(), event.sequence())) || isPlaceTaken(event)) {
                return new AppendConflict(index, false, refusal);
            }
            if (!identifiers.add(event.eventId())) {
                return new AppendConflict(index, true, refusal);
            }
        }
        return new AppendConflict(0, false, refusal); // the other one has gone meanwhile; trying again is right
    }

    private boolean isPlaceTaken(StoredEvent event) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from events where aggregate_id = ? and sequence = ?")) {
            select.setString(1, event.aggregateId());
            select.setLong(2, event.sequence());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private java.sql.Array array(String type, List<StoredEvent> events, Function<StoredEvent, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(column).toArray());
    }

    private java.sql.Array bytes(List<StoredEvent> events, Function<StoredEvent, byte[]> column) throws SQLException {
        return connection.createArrayOf("bytea", events.stream().map(column).toArray(byte[][]::new));
    }

    /** Ends a session that hangs in the database, from another thread. */
    void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            logger.debug("The appender's connection could not be cut", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            logger.debug("The appender's connection was already gone", e);
        }
    }
}
