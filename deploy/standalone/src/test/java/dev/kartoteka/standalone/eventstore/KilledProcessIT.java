package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program, with or without its database server, is killed again and again while it appends. */
class KilledProcessIT {

    private static final int ROUNDS = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    private final List<String> acknowledged = new ArrayList<>();
    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingThatWasAcknowledged(boolean withItsServer) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            appendUntilKilled(withItsServer);
        }
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory);
                EventStoreServer server = EventStoreServer.start(lock);
                HikariDataSource pool = server.newPool(3);
                PostgresEventStorageEngine engine = PostgresEventStorageEngine.open(
                        pool, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE)) {
            long head = engine.headPosition();
            List<String> stored =
                    engine.storedEvents(1, head).map(StoredEvent::eventId).toList(); // fails at any gap
            assertThat(stored).hasSize((int) head).doesNotHaveDuplicates();
            assertThat(new HashSet<>(stored)).containsAll(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 100);
        }
    }

    @Test
    void refusesASecondProcessOnTheSameData() throws Exception {
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory)) {
            Process second = start();
            String printed = new String(second.getErrorStream().readAllBytes(), UTF_8);
            assertThat(second.waitFor()).isNotZero();
            assertThat(printed).contains("in use by another Kartoteka");
            assertThat(lock.directory()).isDirectory();
        }
    }

    private void appendUntilKilled(boolean withItsServer) throws Exception {
        Process process = start();
        int enough = 100 + random.nextInt(400);
        try (BufferedReader printed = process.inputReader()) {
            List<String> lines = new ArrayList<>();
            printed.lines()
                    .filter(line -> line.startsWith(EndlessAppender.STORED))
                    .limit(enough)
                    .forEach(lines::add);
            assertThat(lines).hasSize(enough);
            if (withItsServer) {
                postmaster().destroyForcibly();
            }
            process.toHandle().destroyForcibly(); // which, unlike the process, keeps what it printed
            printed.lines().forEach(lines::add);
            lines.remove(lines.size() - 1); // which may be cut short
            lines.forEach(line -> acknowledged.add(line.substring(EndlessAppender.STORED.length())));
        }
        process.waitFor();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Process start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        EndlessAppender.class.getName(),
                        directory.toString())
                .start();
    }
}
