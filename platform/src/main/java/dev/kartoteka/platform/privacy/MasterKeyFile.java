package dev.kartoteka.platform.privacy;

import dev.kartoteka.platform.files.SecretFile;
import dev.kartoteka.platform.start.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
                    throw new CannotStart("the file of the master key is missing, and there are keys that it wrapped: "
                            + file + ". Put it back; without it nobody reads personal data again");
                }
                SecretFile.makeOnce(file, () -> text(List.of(MasterKey.random())));
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
            SecretFile.write(file, text(changed)); // whole and on the disk: keys that are wrapped by it follow
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

    private static String text(List<MasterKey> keys) {
        return keys.stream().map(key -> key.text() + "\n").collect(Collectors.joining());
    }
}
