package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStoreServerIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DataDirectoryLock lock;

    @BeforeEach
    void take() {
        lock = DataDirectoryLock.take(directory);
    }

    @AfterEach
    void release() {
        lock.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "data_sync_retry,off", // a page whose fsync failed is not taken for written at the second try
        "data_checksums,on",
        "listen_addresses,127.0.0.1"
    })
    void runsDurablyAndForThisMachineOnly(String setting, String value) throws SQLException {
        try (HikariDataSource pool = TestServer.shared().newPool(1);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(value);
        }
    }

    @Test
    void asksForThePasswordThatOnlyTheOwnerCanRead() throws IOException {
        HikariConfig right = TestServer.shared().poolConfiguration(1);
        assertThatThrownBy(() -> DriverManager.getConnection(right.getJdbcUrl(), right.getUsername(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        try (EventStoreServer server = EventStoreServer.start(lock)) {
            assertThat(server.port()).isPositive();
            assertThat(Files.getPosixFilePermissions(lock.directory().resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void keepsEventsOverARestartAndClearsAwayAnInterruptedFirstStart() throws IOException {
        Path half = Files.createDirectory(directory.resolve("postgres.initialising"));
        Files.writeString(half.resolve("PG_VERSION"), "17");
        try (EventStoreServer server = EventStoreServer.start(lock)) {
            append(server, 0);
        }
        assertThat(half).doesNotExist();
        try (EventStoreServer server = EventStoreServer.start(lock)) {
            assertThat(append(server, 1)).isEqualTo(2);
        }
    }

    @Test
    void stopsTheServerOfAnEarlierRunThatIsStillThere() throws IOException {
        EventStoreServer left = EventStoreServer.start(lock);
        append(left, 0);
        ProcessHandle postmaster = postmaster();
        try (EventStoreServer server = EventStoreServer.start(lock)) {
            assertThat(postmaster()).isNotEqualTo(postmaster);
            assertThat(append(server, 1)).isEqualTo(2);
        }
    }

    @Test
    void recoversAfterTheServerWasKilled() throws IOException {
        EventStoreServer killed = EventStoreServer.start(lock);
        append(killed, 0);
        postmaster().destroyForcibly();
        try (EventStoreServer server = EventStoreServer.start(lock)) {
            assertThat(append(server, 1)).isEqualTo(2);
        }
    }

    @Test
    void isStartedAgainWhereItIsKeptUp() throws IOException {
        try (EventStoreServer server = EventStoreServer.start(lock).keptUp()) {
            append(server, 0);
            ProcessHandle killed = postmaster();
            killed.destroyForcibly();
            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptions() // until it is there
                    .until(() -> postmaster().pid() != killed.pid() && append(server, 1) == 2);
        }
    }

    @Test
    void leavesAStrangerAloneThatHasTheNumberOfADeadServer() throws IOException {
        EventStoreServer.start(lock).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    directory.resolve("postgres/postmaster.pid"),
                    stranger.pid() + "\n" + lock.directory().resolve("postgres") + "\n");
            try (EventStoreServer server = EventStoreServer.start(lock)) {
                assertThat(append(server, 0)).isEqualTo(1);
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        EventStoreServer.start(lock).close();
        Files.delete(directory.resolve("postgres.password"));
        assertThatThrownBy(() -> EventStoreServer.start(lock))
                .isInstanceOf(DataDirectoryUnavailable.class)
                .hasMessageContaining("postgres.password");
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static long append(EventStoreServer server, long sequence) {
        try (HikariDataSource pool = server.newPool(3);
                PostgresEventStorageEngine engine = PostgresEventStorageEngine.open(
                        pool, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE)) {
            engine.appendEvents(Noted.in("a", sequence));
            return engine.headPosition();
        }
    }
}
