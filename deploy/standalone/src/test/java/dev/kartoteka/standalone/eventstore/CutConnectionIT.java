package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CutConnectionIT {

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Test
    void losesNothingAcknowledgedAndStoresNothingRefused() throws SQLException {
        AtomicBoolean enough = new AtomicBoolean();
        Thread cutter = new Thread(() -> {
            for (int cut = 0; cut < 15; cut++) {
                int before = acknowledged.size();
                await().until(() -> acknowledged.size() > before + 20);
                cutAllButMine();
            }
            enough.set(true);
        });
        cutter.start();
        assertThat(Concurrently.run(6, thread -> appendUntil(enough, thread))).containsOnly(true);

        // the pool may still lend connections that were cut; each fails once
        Set<String> stored = await().ignoreException(EventStoreUnavailable.class)
                .until(
                        () -> store.engine()
                                .storedEvents(1, store.engine().headPosition())
                                .map(StoredEvent::eventId)
                                .collect(Collectors.toSet()),
                        found -> true);
        assertThat(stored).containsExactlyInAnyOrderElementsOf(acknowledged).doesNotContainAnyElementsOf(refused);
        await().ignoreException(EventStoreUnavailable.class)
                .until(() -> store.engine().headPosition(), head -> head == stored.size());
        assertThat(refused).isNotEmpty();

        await().until(() -> appended("afterwards"));
        assertThat(store.engine().positionOf("afterwards")).hasValue(stored.size() + 1L);
    }

    private boolean appended(String id) {
        try {
            store.engine().appendEvents(Noted.in(id, 0, id));
            return true;
        } catch (EventStoreUnavailable e) {
            return false; // and nothing is stored
        }
    }

    private void appendUntil(AtomicBoolean enough, int thread) {
        for (int i = 0; !enough.get(); i++) {
            String id = thread + "-" + i;
            try {
                store.engine().appendEvents(Noted.in(id, 0, id));
                acknowledged.add(id);
            } catch (EventStoreUnavailable e) {
                assertThat(e.outcomeUnknown()).isFalse();
                refused.add(id);
            }
        }
    }

    private static void cutAllButMine() {
        try (HikariDataSource admin = TestServer.shared().newPool(1);
                Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
