package dev.kartoteka.standalone.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to this process and keeps its files in the data directory. It listens on the loopback
 * address only, on a free port, and asks for a password that only the owner of the data directory can read.
 *
 * <p>There is no shutdown hook: hooks run all at once, and the server must outlive those who write to it. Whoever starts the
 * server closes it last. If the process dies before that, the next start clears the server away.
 */
public final class EventStoreServer implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EventStoreServer.class);

    private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

    private final PostgresPrograms programs;
    private final PostgresCluster cluster;
    private final int port;
    private final List<String> begin;
    private @Nullable EventStoreWatch watch;

    private EventStoreServer(PostgresPrograms programs, PostgresCluster cluster, int port, List<String> begin) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
        this.begin = begin;
    }

    /**
     * Starts the server, creating the database if there is none. Recovers from any earlier crash first.
     *
     * @param held the data directory, which nobody else may use while the server runs
     * @throws EventStoreUnavailable if the server does not start
     */
    public static EventStoreServer start(DataDirectoryLock held) {
        return start(held, PostgresBinaries.userCache());
    }

    /**
     * The same, with the programs in a place of one's own.
     *
     * @param binaries where the programs of PostgreSQL are unpacked to (some 50 MB) and found again
     */
    public static EventStoreServer start(DataDirectoryLock held, Path binaries) {
        try {
            PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackedIn(binaries));
            new OrphanedPostgres(held.directory().resolve("postgres"), programs).clearAway();
            PostgresCluster cluster = PostgresCluster.in(held.directory(), programs);
            int port = freePort();
            cluster.configure(port);
            String log = freshLog(held.directory()).toString();
            List<String> begin = List.of("start", "-D", cluster.directory().toString(), "-l", log, "-w", "-t", "120");
            programs.run("pg_ctl", begin);
            logger.info("The event store's database is up on port {}", port);
            return new EventStoreServer(programs, cluster, port, begin);
        } catch (IOException e) {
            throw EventStoreUnavailable.nothingStored("The event store's database did not start", e);
        }
    }

    /** From now on it is started again, on the same port, whenever it dies. */
    public EventStoreServer keptUp() {
        OrphanedPostgres processes = new OrphanedPostgres(cluster.directory(), programs);
        watch = new EventStoreWatch(processes, () -> programs.run("pg_ctl", begin));
        return this;
    }

    /**
     * A pool of connections to the server, for the caller to close. The server allows 30 connections in all.
     *
     * @param size the most connections it opens
     */
    public HikariDataSource newPool(int size) {
        return new HikariDataSource(poolConfiguration(size));
    }

    /** A pool of connections to another database of the server, which is created if there is none. */
    public HikariDataSource newPool(String database, int size) {
        try (HikariDataSource events = newPool(1);
                Connection connection = events.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select datname from pg_database")) {
            boolean missing = true;
            while (found.next()) {
                missing &= !found.getString(1).equals(database);
            }
            if (missing) {
                statement.execute("create database \"" + database + "\"");
            }
        } catch (SQLException e) {
            throw EventStoreUnavailable.nothingStored("The database " + database + " cannot be created", e);
        }
        HikariConfig config = poolConfiguration(size);
        config.setPoolName(database);
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        return new HikariDataSource(config);
    }

    HikariConfig poolConfiguration(int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("event-store");
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        config.setUsername(PostgresCluster.USER);
        config.setPassword(cluster.password());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.addDataSourceProperty("ApplicationName", "kartoteka");
        return config;
    }

    /** The port on the loopback address; another one after each start. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        try {
            programs.run(
                    "pg_ctl", List.of("stop", "-D", cluster.directory().toString(), "-m", "fast", "-w", "-t", "60"));
        } catch (IOException e) {
            // Nothing is lost by this: what was acknowledged is on disk, and the next start clears the server away.
            logger.warn("The event store's database did not stop in time", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path freshLog(Path directory) throws IOException {
        Path log = directory.resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, directory.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
