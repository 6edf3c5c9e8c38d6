package dev.kartoteka.standalone.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Everything that is read from the event store. Each question is one statement on a pooled connection. */
final class EventQueries {

    static final String HEAD = "select coalesce(max(position), 0) from events";

    private static final String COLUMNS =
            "event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, metadata, payload";
    private static final String AFTER =
            "select position, " + COLUMNS + " from events where position > ? order by position limit ?";
    private static final String OF_AGGREGATE = "select position, " + COLUMNS
            + " from events where aggregate_id = ? and sequence >= ? order by sequence limit ?";
    private static final String SNAPSHOT =
            "select 0 as position, " + COLUMNS + " from snapshots where aggregate_id = ?";
    private static final String A_SNAPSHOT = "select 1 from snapshots limit 1";
    private static final String LAST_SEQUENCE = "select max(sequence) from events where aggregate_id = ?";
    private static final String POSITION_OF = "select position from events where event_id = ?";
    private static final String FIRST_SINCE = "select min(position) from events where recorded_at >= ?";
    private static final String STORE_SNAPSHOT = "insert into snapshots (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (aggregate_id) do update set"
            + " event_id = excluded.event_id, sequence = excluded.sequence, aggregate_type = excluded.aggregate_type,"
            + " type = excluded.type, revision = excluded.revision, recorded_at = excluded.recorded_at,"
            + " metadata = excluded.metadata, payload = excluded.payload"
            + " where snapshots.sequence <= excluded.sequence";

    private final DataSource dataSource;
    private final Timer ofRecords;
    private final Timer inOrder;

    EventQueries(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.ofRecords = timer(registry, "record");
        this.inOrder = timer(registry, "following");
    }

    private static Timer timer(MeterRegistry registry, String what) {
        return Timer.builder("kartoteka.event.store.read")
                .description("Time to read the events of a record, or those that follow a position")
                .tag("what", what)
                .register(registry);
    }

    List<StoredEvent> after(long position, int limit) {
        long since = System.nanoTime();
        List<StoredEvent> events = ask(AFTER, EventQueries::events, position, limit);
        inOrder.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        return events;
    }

    List<StoredEvent> ofAggregate(String aggregateId, long firstSequence, int limit) {
        long since = System.nanoTime();
        List<StoredEvent> events = ask(OF_AGGREGATE, EventQueries::events, aggregateId, firstSequence, limit);
        ofRecords.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        return events;
    }

    Optional<StoredEvent> snapshot(String aggregateId) {
        return ask(SNAPSHOT, EventQueries::events, aggregateId).stream().findFirst();
    }

    boolean hasSnapshots() {
        return ask(A_SNAPSHOT, EventQueries::number).isPresent();
    }

    /** Keeps the latest snapshot of each aggregate only. */
    void storeSnapshot(StoredEvent snapshot) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(STORE_SNAPSHOT)) {
            insert.setString(1, snapshot.eventId());
            insert.setString(2, snapshot.aggregateId());
            insert.setLong(3, snapshot.sequence());
            insert.setString(4, snapshot.aggregateType());
            insert.setString(5, snapshot.type());
            insert.setString(6, snapshot.revision());
            insert.setObject(7, snapshot.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setBytes(8, snapshot.metadata());
            insert.setBytes(9, snapshot.payload());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    long head() {
        return ask(HEAD, EventQueries::number).orElseThrow();
    }

    Optional<Long> lastSequence(String aggregateId) {
        return ask(LAST_SEQUENCE, EventQueries::number, aggregateId);
    }

    Optional<Long> positionOf(String eventId) {
        return ask(POSITION_OF, EventQueries::number, eventId);
    }

    Optional<Long> firstPositionSince(Instant moment) {
        return ask(FIRST_SINCE, EventQueries::number, moment.atOffset(ZoneOffset.UTC));
    }

    private <T> T ask(String question, Answer<T> answer, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(question)) {
            for (int index = 0; index < parameters.length; index++) {
                select.setObject(index + 1, parameters[index]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return answer.from(rows);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static EventStoreUnavailable unavailable(SQLException e) {
        return EventStoreUnavailable.nothingStored("The event store cannot be read", e);
    }

    private static List<StoredEvent> events(ResultSet rows) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
            events.add(new StoredEvent(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getLong(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getString(7),
                    rows.getObject(8, OffsetDateTime.class).toInstant(),
                    rows.getBytes(9),
                    rows.getBytes(10)));
        }
        return events;
    }

    private static Optional<Long> number(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        long number = rows.getLong(1);
        return rows.wasNull() ? Optional.empty() : Optional.of(number);
    }

    private interface Answer<T> {
        T from(ResultSet rows) throws SQLException;
    }
}
