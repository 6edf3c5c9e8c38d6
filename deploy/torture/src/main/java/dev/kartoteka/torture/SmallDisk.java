package dev.kartoteka.torture;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A disk of its own for a directory, with what was in it and some room; it can be filled to the last byte, and emptied. */
final class SmallDisk implements AutoCloseable {

    private static final int ROOM_MEGABYTES = 160;
    private static final int BLOCK = 1 << 20;
    private static final int BETWEEN_MILLIS = 50;
    private static final double MEGABYTE = 1 << 20;

    private final Path directory;
    private final Path kept;
    private volatile boolean full;

    private SmallDisk(Path directory, Path kept) {
        this.directory = directory;
        this.kept = kept;
    }

    /** @throws CannotBeDone when it cannot be mounted */
    static SmallDisk under(Path directory) throws IOException, CannotBeDone {
        Files.createDirectories(directory);
        Path kept = directory.resolveSibling("kept");
        Files.move(directory, kept);
        Files.createDirectories(directory);
        int megabytes = ROOM_MEGABYTES + (int) (bytes(kept) / MEGABYTE);
        if (!done("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", directory.toString())) {
            Files.delete(directory);
            Files.move(kept, directory);
            throw new CannotBeDone("only root may mount a small disk");
        }
        copy(kept, directory);
        return new SmallDisk(directory, kept);
    }

    /** Leaves no byte, and none that becomes free. */
    void fill() {
        full = true;
        Thread filler = new Thread(this::keepFull, "disk-filler");
        filler.setDaemon(true);
        filler.start();
    }

    private void keepFull() {
        Path ballast = ballast();
        try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (full) {
                for (int size = BLOCK; size > 0 && full; size /= 2) {
                    writeAsLongAsItFits(channel, size);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeAsLongAsItFits(FileChannel channel, int size) {
        try {
            while (full && channel.write(ByteBuffer.allocate(size), channel.size()) == size) {}
        } catch (IOException e) {
            // no room for as much
        }
    }

    void free() throws IOException {
        full = false;
        Files.delete(ballast());
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    /** The directory has what was on the disk. */
    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(kept);
        Files.createDirectories(kept);
        copy(directory, kept);
        if (!done("umount", "--lazy", directory.toString())) {
            throw new IOException("The small disk is still mounted: " + directory);
        }
        Files.delete(directory);
        Files.move(kept, directory);
    }

    private static long bytes(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** As it is, with who may read it: PostgreSQL looks at that. */
    private static void copy(Path from, Path to) throws IOException {
        if (!done("cp", "-a", from + "/.", to.toString())) {
            throw new IOException("Cannot be copied: " + from);
        }
    }

    private static boolean done(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command[0] + " was not waited for");
        }
    }
}
