package dev.kartoteka.standalone.keystore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.platform.privacy.StoredKey;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A key that was made is there after its server was killed at once. The process that made it lives on, remembers it, and stores
 * events by it in the server that was started again: were it gone there, nobody could read them after the next start.
 */
class KeysAfterACrashIT {

    private static final int KILLS = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @Test
    void areAsDurableAsWhatIsWrittenByThem() throws IOException {
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                EventStoreServer killed = EventStoreServer.start(lock);
                try (HikariDataSource pool = killed.newPool("keys", 2)) {
                    PostgresKeyStore keys = PostgresKeyStore.open(pool);
                    keys.create(List.of(
                            new StoredKey(kill, "client-" + kill, Set.of("client-" + kill), "m", new byte[] {1})));
                    keys.addSubjects("client-" + kill, Set.of("client-other"));
                    killAll();
                }
            }
            try (EventStoreServer server = EventStoreServer.start(lock);
                    HikariDataSource pool = server.newPool("keys", 2)) {
                assertThat(PostgresKeyStore.open(pool).from(1, 2 * KILLS))
                        .hasSize(KILLS)
                        .allSatisfy(key -> assertThat(key.subjects()).contains("client-other"));
            }
        }
    }

    /** The server and each process of its own, so that none of them has time to write what it remembers. */
    private void killAll() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all = server.descendants().toList();
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
