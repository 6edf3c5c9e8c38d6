package dev.kartoteka.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The processes of the embedded database. They are nobody's children, since the program that starts the first of them ends: so
 * they are found by the file in which it notes its number.
 */
record DatabaseProcesses(Path dataDirectory) {

    Stream<ProcessHandle> processes() {
        try {
            String pid = Files.readAllLines(dataDirectory.resolve("postgres/postmaster.pid"))
                    .get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip())).stream()
                    .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Stream.empty(); // it does not run
        }
    }
}
