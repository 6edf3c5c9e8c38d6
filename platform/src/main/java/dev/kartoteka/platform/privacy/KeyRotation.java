package dev.kartoteka.platform.privacy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wraps all keys by a new master key, in portions, beside the running system. What is done is told by the keys themselves, so an
 * interrupted rotation goes on where it was; old master keys are forgotten when no key needs them. Events are not touched.
 */
public final class KeyRotation implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(KeyRotation.class);
    private static final int PORTION = 500;

    private final KeyStore store;
    private final MasterKeys masterKeys;
    private final RecordKeys recordKeys;
    private final Duration settles;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "key-rotation");
        daemon.setDaemon(true);
        return daemon;
    });

    private volatile boolean running;
    private volatile @Nullable String failure;

    /** @param settles how long other processes may go on wrapping by a key that they do not know to be replaced */
    KeyRotation(KeyStore store, MasterKeys masterKeys, RecordKeys recordKeys, Duration settles) {
        this.store = store;
        this.masterKeys = masterKeys;
        this.recordKeys = recordKeys;
        this.settles = settles;
    }

    /** Begins a rotation; one that is under way, or was interrupted, goes on instead. */
    public synchronized Progress rotate() {
        if (!running) {
            if (masterKeys.previous().isEmpty()) {
                masterKeys.renew();
            }
            begin();
        }
        return progress();
    }

    /** Goes on with what an earlier run of the program left undone. */
    synchronized void resume() {
        if (!running && !masterKeys.previous().isEmpty()) {
            begin();
        }
    }

    /** How far it is. */
    public Progress progress() {
        String current = masterKeys.current().id();
        KeyStore.Count count = store.count(current);
        return new Progress(
                current,
                running,
                count.live(),
                count.wrapped(),
                count.live() - count.wrapped(),
                count.destroyed(),
                failure);
    }

    private void begin() {
        running = true;
        failure = null;
        thread.execute(this::run);
    }

    private void run() {
        try {
            MasterKey current = masterKeys.current();
            rewrapAll(current);
            Thread.sleep(settles.toMillis());
            rewrapAll(current);
            masterKeys.forgetPrevious();
            store.clearRemnants();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the next start goes on
        } catch (RuntimeException e) {
            failure = e.getClass().getSimpleName();
            logger.error("The rotation of the master key stopped; asked for again, it goes on", e);
        } finally {
            running = false;
            recordKeys.forgetAll();
        }
    }

    private void rewrapAll(MasterKey current) throws InterruptedException {
        for (List<StoredKey> portion = store.notWrappedBy(current.id(), PORTION);
                !portion.isEmpty();
                portion = store.notWrappedBy(current.id(), PORTION)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            store.rewrap(portion.stream().map(key -> rewrapped(key, current)).toList());
        }
    }

    private StoredKey rewrapped(StoredKey key, MasterKey current) {
        byte[] wrapped = key.wrapped();
        if (wrapped == null) {
            throw new IllegalStateException("A destroyed key is not wrapped");
        }
        byte[] plain = masterKeys.byId(key.masterKeyId()).unwrap(wrapped, key.id(), key.recordId());
        return new StoredKey(
                key.id(), key.recordId(), key.subjects(), current.id(), current.wrap(plain, key.id(), key.recordId()));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /**
     * How far a rotation is.
     *
     * @param masterKey names the current master key and tells nothing of it
     * @param keys that are not destroyed
     * @param done wrapped by the current master key
     * @param left wrapped by an older one
     * @param destroyed keys of erased records
     * @param failure the kind of failure that stopped the last run; null if none did
     */
    public record Progress(
            String masterKey,
            boolean running,
            long keys,
            long done,
            long left,
            long destroyed,
            @Nullable String failure) {}
}
