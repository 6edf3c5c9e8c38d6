package dev.kartoteka.platform.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Master keys in a file that only its owner may read: one line each, the current one first. It is made at the first start.
 * Processes that share the file see each other's changes, since it is read again for a key that nobody knows.
 */
final class MasterKeyFile implements MasterKeys {

    /** Another process may rotate. */
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000;

    private final Path file;
    private volatile long lookedAt = System.nanoTime();
    private volatile List<MasterKey> keys;

    private MasterKeyFile(Path file, List<MasterKey> keys) {
        this.file = file;
        this.keys = keys;
    }

    /** @param mayBegin whether a missing file is made; if not, there are keys that a lost one has wrapped */
    static MasterKeyFile open(Path file, boolean mayBegin) {
        try {
            if (!Files.exists(file)) {
                if (!mayBegin) {
                    throw new IllegalStateException("The file of the master key is missing, and there are keys that it"
                            + " wrapped: " + file + ". Restore it; without it nobody reads personal data again");
                }
                Files.createDirectories(file.toAbsolutePath().getParent());
                write(file, List.of(MasterKey.random()));
            }
            return new MasterKeyFile(file, read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the master key cannot be used: " + file, e);
        }
    }

    @Override
    public MasterKey current() {
        long now = System.nanoTime();
        if (now - lookedAt > LOOK_AGAIN_NANOS) {
            lookedAt = now;
            reload();
        }
        return keys.get(0);
    }

    @Override
    public MasterKey byId(String id) {
        for (MasterKey key : keys) {
            if (key.id().equals(id)) {
                return key;
            }
        }
        reload();
        return keys.stream().filter(key -> key.id().equals(id)).findFirst().orElseThrow(() -> new UnknownMasterKey(id));
    }

    @Override
    public List<MasterKey> previous() {
        return keys.subList(1, keys.size());
    }

    @Override
    public synchronized void renew() {
        List<MasterKey> renewed = new ArrayList<>(keys);
        renewed.add(0, MasterKey.random());
        replace(renewed);
    }

    @Override
    public synchronized void forgetPrevious() {
        replace(keys.subList(0, 1));
    }

    private synchronized void reload() {
        try {
            keys = read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the master key cannot be read", e);
        }
    }

    private void replace(List<MasterKey> changed) {
        try {
            write(file, changed);
            keys = List.copyOf(changed);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the master key cannot be written", e);
        }
    }

    private static List<MasterKey> read(Path file) throws IOException {
        List<MasterKey> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(MasterKey::parse)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalStateException("There is no master key in " + file);
        }
        return keys;
    }

    /** Whole or not at all, and on the disk: keys that are wrapped by it follow. */
    private static void write(Path file, List<MasterKey> keys) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, ownerOnly());
        Files.write(next, keys.stream().map(MasterKey::text).toList());
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isPosix()) {
            try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
