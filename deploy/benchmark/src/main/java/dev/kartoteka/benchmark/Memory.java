package dev.kartoteka.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes have in memory; pages they share count once. */
final class Memory {

    private static final double KIBIBYTE = 1024;
    private static final double MEGABYTE = 1e6;

    private Memory() {}

    static double megabytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(one -> proportionalKibibytes(one.pid())).sum() * KIBIBYTE / MEGABYTE;
    }

    private static long proportionalKibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended since it was listed
        }
    }
}
