package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code initdb} and {@code pg_ctl} to their end. */
final class PostgresPrograms {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path home;

    PostgresPrograms(Path home) {
        this.home = home;
    }

    /**
     * Runs a program and waits for its end.
     *
     * @throws IOException if the program says that it failed; the message has the last it printed
     */
    void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) { // true for root only, as whom PostgreSQL refuses to run
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);

        // To a file, not a pipe: the server that pg_ctl leaves behind would hold a pipe open.
        Path output = Files.createTempFile("kartoteka-" + program, ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            int exit = process.waitFor();
            if (exit != 0) {
                String printed = Files.readString(output, UTF_8).strip();
                throw new IOException(program + " failed with " + exit + ": " + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
