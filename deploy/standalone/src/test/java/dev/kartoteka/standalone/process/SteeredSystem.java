package dev.kartoteka.standalone.process;

import dev.kartoteka.standalone.StandaloneApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Kartoteka in a process of its own whose clock tests move, on or back, while it runs: by how far it is from the computer's, in a
 * file. Only the clock of events is another one, as everything that waits for a time goes by it; those who log in keep the
 * computer's.
 */
public final class SteeredSystem {

    private static final String FILE = "KARTOTEKA_TEST_CLOCK";
    private static final String PLATFORM = "dev.kartoteka.platform.axon.SerializationConfiguration";

    private SteeredSystem() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        Class.forName(PLATFORM); // which sets the clock, once
        GenericEventMessage.clock = new Steered(Path.of(System.getenv(FILE)));
        StandaloneApplication.main(arguments);
    }

    /**
     * Starts it.
     *
     * @param clock as {@link #set} writes it
     * @param settings such as {@code --kartoteka.zone=UTC}
     */
    public static SystemProcess start(Path directory, Path clock, String... settings) throws IOException {
        int port = SystemProcess.freePort();
        List<String> program =
                new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), SteeredSystem.class.getName()));
        program.addAll(List.of(settings));
        return SystemProcess.start(
                program,
                port,
                Map.of(
                        "KARTOTEKA_DATA_DIR",
                        directory.toString(),
                        "KARTOTEKA_PORT",
                        String.valueOf(port),
                        FILE,
                        clock.toString()));
    }

    /** Has the system's clock show a moment now, and go on from there. */
    public static void set(Path clock, Instant moment) throws IOException {
        write(clock, Duration.between(Instant.now(), moment));
    }

    /** Has it show what the computer's shows. */
    public static void setAsTheComputer(Path clock) throws IOException {
        write(clock, Duration.ZERO);
    }

    private static void write(Path clock, Duration ahead) throws IOException {
        Path next = clock.resolveSibling("next");
        Files.writeString(next, ahead.toString());
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
    }

    private static final class Steered extends Clock {

        private final Path file;

        Steered(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                return Instant.now()
                        .plus(Duration.parse(Files.readString(file)))
                        .truncatedTo(ChronoUnit.MILLIS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Nobody asks for another zone");
        }
    }
}
