package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A transaction that takes a position and stays open must hold up those behind it; were they readable first, readers would
 * pass over its event for ever. Axon's own engine gives up waiting for such an event when those behind it are older than a
 * minute, so all events here are. To hold the transaction open as long as that too:
 * {@code mvn verify -Dit.test=OpenTransactionIT -Dkartoteka.test.hold-seconds=65}.
 */
class OpenTransactionIT {

    private static final Duration HOLD = Duration.ofSeconds(Long.getLong("kartoteka.test.hold-seconds", 3));
    private final Instant longAgo = Instant.now().minusSeconds(70);

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    @Test
    void holdsUpWhatIsBehindItUntilItCommits() throws SQLException {
        List<String> expected = whileATransactionIsOpen(Connection::commit);
        assertThat(expected).contains("held").hasSize(12);
    }

    @Test
    void leavesNoGapIfItIsRolledBack() throws SQLException {
        List<String> expected = whileATransactionIsOpen(Connection::rollback);
        assertThat(expected).doesNotContain("held").hasSize(11);
    }

    private List<String> whileATransactionIsOpen(End end) throws SQLException {
        store.engine().appendEvents(Noted.in("first", 0, "first", longAgo));
        try (Follower tailing = new Follower(store.engine());
                Follower another = new Follower(store.engine());
                Connection raw = store.dataSource().getConnection()) {
            raw.setAutoCommit(false);
            insert(raw, 2);
            List<CompletableFuture<Void>> appends = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String id = "behind-" + i;
                appends.add(
                        CompletableFuture.runAsync(() -> store.engine().appendEvents(Noted.in(id, 0, id, longAgo))));
            }
            await().during(HOLD)
                    .atMost(HOLD.plusSeconds(10))
                    .until(() -> tailing.seen().equals(List.of("first"))
                            && store.engine().headPosition() == 1);
            end.of(raw);
            raw.setAutoCommit(true);
            CompletableFuture.allOf(appends.toArray(CompletableFuture<?>[]::new))
                    .join();

            List<String> all = store.engine()
                    .readEvents(null, false)
                    .<String>map(EventMessage::getIdentifier)
                    .toList();
            assertThat(store.engine().headPosition()).isEqualTo(all.size());
            await().untilAsserted(() -> assertThat(tailing.seen()).isEqualTo(all));
            await().untilAsserted(() -> assertThat(another.seen()).isEqualTo(all));
            return all;
        }
    }

    private void insert(Connection connection, long position) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into events values (?, 'held', 'held', 0, 'Notebook', ?, '1', ?, '{}', '{\"text\":\"\"}')")) {
            insert.setLong(1, position);
            insert.setString(2, Noted.class.getName());
            insert.setTimestamp(3, Timestamp.from(longAgo));
            insert.executeUpdate();
        }
    }

    private interface End {
        void of(Connection connection) throws SQLException;
    }
}
