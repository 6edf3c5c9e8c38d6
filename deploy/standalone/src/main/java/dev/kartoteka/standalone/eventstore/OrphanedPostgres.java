package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears away a server that outlived the process which started it. The caller holds the lock of the data directory, so
 * whatever PostgreSQL still runs on it has no owner. Nothing else is ever signalled: after a restart of the machine the
 * number in {@code postmaster.pid} may belong to any other program.
 */
final class OrphanedPostgres {

    private static final Logger logger = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path cluster;
    private final PostgresPrograms programs;

    OrphanedPostgres(Path cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Whether the cluster has a server: a process that is dead but not collected is none. */
    boolean isRunning() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        return Files.exists(pidFile)
                && postmaster(pidFile).filter(this::isOnThisCluster).isPresent();
    }

    void clearAway() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> postmaster = postmaster(pidFile);
        if (postmaster.filter(this::isOnThisCluster).isPresent()) {
            logger.info("A database server of an earlier run is still there; stopping it");
            stop();
        }
        // Children of a killed server may still be finishing a write, and must not do so beside a new server.
        for (ProcessHandle left :
                ProcessHandle.allProcesses().filter(this::isOnThisCluster).toList()) {
            awaitEnd(left);
        }
        if (postmaster.isPresent()) {
            // The number is taken by a stranger, or by a dead process nobody has collected; PostgreSQL would refuse to
            // start.
            Files.deleteIfExists(pidFile);
        }
    }

    private void stop() throws IOException {
        try {
            programs.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
        } catch (IOException e) {
            if (isRunning()) { // one that was killed just now ends without a word, which pg_ctl takes for a failure
                throw e;
            }
        }
    }

    private static Optional<ProcessHandle> postmaster(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile, UTF_8);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty(); // cut short by a crash; PostgreSQL judges it itself
        }
    }

    private boolean isOnThisCluster(ProcessHandle process) {
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.readSymbolicLink(workingDirectory).equals(cluster);
        } catch (IOException | UnsupportedOperationException e) {
            return namesThisCluster(process); // no such file system, or not our process
        }
    }

    private boolean namesThisCluster(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres =
                info.command().filter(command -> command.contains("postgres")).isPresent();
        return postgres
                && info.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                        .isPresent();
    }

    /** Not by waiting for the exit: a dead process that nobody collects is never seen to exit. */
    private void awaitEnd(ProcessHandle process) throws IOException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (isOnThisCluster(process)) {
            if (System.nanoTime() - patience > 0) {
                process.destroyForcibly();
            }
            pause(process);
        }
    }

    private static void pause(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(50, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            logger.trace("Process {} is still there", process.pid());
        } catch (ExecutionException e) {
            throw new IOException("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for process " + process.pid(), e);
        }
    }
}
