package dev.kartoteka.torture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * What the system takes for its clock and its disk, and its database as well: a library between them and the computer's, which
 * does as it is told from here. The library is compiled when it is wanted, so it wants Linux and a C compiler.
 */
final class ClockAndDisk {

    private static final int NUMBERS = 3;
    private static final int AHEAD = 0;
    private static final int SYNC_NANOS = 1;
    private static final int SYNC_ERROR = 2;
    private static final int INPUT_OUTPUT_ERROR = 5;

    private final Path library;
    private final Path told;
    private final LongBuffer faults;

    private ClockAndDisk(Path library, Path told, LongBuffer faults) {
        this.library = library;
        this.told = told;
        this.faults = faults;
    }

    /**
     * The computer's, as long as nothing else is said.
     *
     * @throws CannotBeDone when the library cannot be compiled
     */
    static ClockAndDisk in(Path directory) throws IOException, InterruptedException, CannotBeDone {
        Path source = directory.resolve("faults.c");
        try (InputStream resource =
                Objects.requireNonNull(ClockAndDisk.class.getResourceAsStream("faults.c"), "It is not packed")) {
            Files.write(source, resource.readAllBytes());
        }
        Path library = directory.resolve("faults.so");
        compile(source, library);
        Path told = directory.resolve("faults");
        Files.write(told, new byte[NUMBERS * Long.BYTES]);
        try (FileChannel channel = FileChannel.open(told, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            LongBuffer faults = channel.map(FileChannel.MapMode.READ_WRITE, 0, NUMBERS * Long.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
            return new ClockAndDisk(library, told, faults);
        }
    }

    private static void compile(Path source, Path library) throws InterruptedException, CannotBeDone {
        try {
            Process compiler = new ProcessBuilder(
                            "cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString(), "-ldl")
                    .inheritIO()
                    .start();
            if (compiler.waitFor() != 0) {
                throw new CannotBeDone("the library that stands for clock and disk is compiled on Linux only");
            }
        } catch (IOException e) {
            throw new CannotBeDone("there is no C compiler (cc) for the library that stands for clock and disk");
        }
    }

    /** For the process that shall have them. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "KARTOTEKA_FAULTS", told.toString());
    }

    void moveClock(Duration fromTheComputers) {
        faults.put(AHEAD, fromTheComputers.toNanos());
    }

    /** Has each sync of a file take so much longer. */
    void slowDown(Duration syncs) {
        faults.put(SYNC_NANOS, syncs.toNanos());
    }

    void failSyncs(boolean fail) {
        faults.put(SYNC_ERROR, fail ? INPUT_OUTPUT_ERROR : 0);
    }
}
