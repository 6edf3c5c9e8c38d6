package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import dev.kartoteka.benchmark.SystemUnderTest;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The system's data, its clients' journal, and what was found wrong so far. */
final class Trial {

    /** It lives for seconds: to optimise it takes longer than it gains. */
    static final String STARTS_FAST = "-XX:TieredStopAtLevel=1";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path directory;
    private final Journal journal;
    private final int kills;
    private final Duration late;
    private final List<JsonNode> heads = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();
    private boolean prepared;
    private Map<String, String> environment = Map.of();
    private final AtomicReference<@Nullable SystemUnderTest> alive = new AtomicReference<>();

    Trial(Path directory, Journal journal, int kills, Duration late) {
        this.directory = directory;
        this.journal = journal;
        this.kills = kills;
        this.late = late;
    }

    /** From now on clients find it. */
    SystemUnderTest start(String... options) throws IOException {
        SystemUnderTest system = SystemUnderTest.start(directory, environment, options);
        if (!prepared) {
            prepared = true;
            Sales.prepare(system);
        }
        alive.set(system);
        return system;
    }

    /** Of the processes that are started from now on. */
    void environment(Map<String, String> variables) {
        environment = variables;
    }

    /** From now on clients find nobody. */
    void isAway() {
        alive.set(null);
    }

    /** Notes the head that is signed now: it must be the beginning of every later one. */
    void noteHead(SystemUnderTest system) {
        JsonNode head = system.get("/api/v1/audit/heads?limit=1").at("/data/0");
        if (!head.isMissingNode()) {
            heads.add(head);
        }
    }

    /** For clients; fails with an I/O exception while the system is away. */
    Connection connection() {
        SystemUnderTest system = alive.get();
        if (system == null) {
            throw new UncheckedIOException(new ConnectException("It is not up"));
        }
        return system.connect();
    }

    /** A new one, for one thread. */
    Sender sender() {
        return new Sender(this::connection, journal);
    }

    void tell(String format, Object... arguments) {
        out.printf(format + "%n", arguments);
    }

    void complain(String wrong) {
        wrongs.add(wrong);
    }

    Path directory() {
        return directory;
    }

    Journal journal() {
        return journal;
    }

    int kills() {
        return kills;
    }

    /** How late what has a time may come while the system is up. */
    Duration late() {
        return late;
    }

    List<JsonNode> heads() {
        return heads;
    }

    List<String> wrongs() {
        return wrongs;
    }
}
