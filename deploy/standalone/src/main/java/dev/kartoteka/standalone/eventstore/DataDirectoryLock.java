package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exclusive use of a data directory, so that two processes never write the same files. The operating system lets go of the
 * lock when the process dies, however it dies.
 */
public final class DataDirectoryLock implements AutoCloseable {

    private static final String FILE = "lock";

    private final Path directory;
    private final FileChannel channel;

    private DataDirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the lock, creating the directory if there is none.
     *
     * @throws DataDirectoryUnavailable if another process has it, or it is not a directory one can write to
     */
    public static DataDirectoryLock take(Path dataDirectory) {
        Path directory = existing(dataDirectory.toAbsolutePath().normalize());
        DataDirectoryLock lock = tryToTake(directory);
        if (lock == null) {
            throw new DataDirectoryUnavailable("The data directory " + directory + " is in use by another Kartoteka"
                    + holder(directory.resolve(FILE)) + ". Stop that one first, or choose another data directory.");
        }
        return lock;
    }

    /** Takes the lock of a data directory that there is, unless a process has it. */
    public static Optional<DataDirectoryLock> takeIfFree(Path dataDirectory) {
        return Optional.ofNullable(
                tryToTake(existing(dataDirectory.toAbsolutePath().normalize())));
    }

    private static @Nullable DataDirectoryLock tryToTake(Path directory) {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    directory.resolve(FILE),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DataDirectoryUnavailable("The data directory " + directory + " cannot be written to.", e);
        }
        if (lock(channel) == null) {
            closeQuietly(channel);
            return null;
        }
        writeHolder(channel);
        return new DataDirectoryLock(directory, channel);
    }

    /** The locked directory, absolute. */
    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static Path existing(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new DataDirectoryUnavailable("The data directory " + directory + " is not a directory.");
        }
        try {
            return Files.createDirectories(directory).toRealPath();
        } catch (IOException e) {
            throw new DataDirectoryUnavailable("The data directory " + directory + " cannot be created.", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        } catch (IOException e) {
            throw new DataDirectoryUnavailable("The file system of the data directory does not support locks.", e);
        }
    }

    private static String holder(Path file) {
        try {
            String pid = Files.readString(file, UTF_8).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return ""; // some systems do not let others read a locked file; the name of the holder is only a courtesy
        }
    }

    private static void writeHolder(FileChannel channel) {
        try {
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
        } catch (IOException e) {
            closeQuietly(channel);
            throw new DataDirectoryUnavailable("The data directory cannot be written to.", e);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DataDirectoryUnavailable("The lock of the data directory could not be released.", e);
        }
    }
}
