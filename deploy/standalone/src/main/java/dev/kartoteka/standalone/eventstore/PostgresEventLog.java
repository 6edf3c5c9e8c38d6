package dev.kartoteka.standalone.eventstore;

import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.shared.proof.RawEvent;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.List;
import javax.sql.DataSource;

/** The rows of the event store as they are, told without the care for gaps that its other readers take. */
public final class PostgresEventLog implements StoredEventLog {

    private final EventQueries queries;

    public PostgresEventLog(DataSource dataSource) {
        this.queries = new EventQueries(dataSource, new CompositeMeterRegistry());
    }

    @Override
    public List<RawEvent> after(long storePosition, int limit) {
        return queries.after(storePosition, limit).stream()
                .map(PostgresEventLog::raw)
                .toList();
    }

    @Override
    public boolean isNumberedWithoutGaps() {
        return true;
    }

    @Override
    public long atMostAfter(long storePosition) {
        return Math.max(0, queries.head() - Math.max(0, storePosition));
    }

    private static RawEvent raw(StoredEvent event) {
        return new RawEvent(
                event.position(),
                event.eventId(),
                event.aggregateId(),
                event.aggregateType(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.metadata(),
                event.payload());
    }
}
