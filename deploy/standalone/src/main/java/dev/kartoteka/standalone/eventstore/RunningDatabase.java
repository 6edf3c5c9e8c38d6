package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The way into the database of a data directory from another process: who may read the directory finds port and password. */
public final class RunningDatabase {

    /** Of {@code postmaster.pid}; PostgreSQL documents the lines. */
    private static final int LINE_OF_PORT = 3;

    private RunningDatabase() {}

    /**
     * Connects to the database of the events, as its owner.
     *
     * @throws IOException if there is none that runs, or its files may not be read
     */
    public static Connection connect(Path dataDirectory) throws IOException, SQLException {
        Path pidFile = dataDirectory.resolve("postgres/postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile, UTF_8) : List.of();
        if (lines.size() <= LINE_OF_PORT) {
            throw new IOException("the database of " + dataDirectory + " is not up; try again in a moment");
        }
        Properties access = new Properties();
        access.setProperty("user", PostgresCluster.USER);
        access.setProperty(
                "password",
                Files.readString(dataDirectory.resolve("postgres.password"), UTF_8)
                        .strip());
        access.setProperty("ApplicationName", "kartoteka backup");
        String port = lines.get(LINE_OF_PORT).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", access);
    }
}
