package dev.kartoteka.standalone.readstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file of the read store. Its versions span all maps; a version is written only between changes, by a thread of
 * this class, and never by the storage engine on its own. So whatever version a crash leaves is one that existed
 * between two commands.
 */
final class StoreFile {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    /** Raised when keys or values are encoded differently; a file of another format is rebuilt. */
    private static final int FORMAT = 1;

    private static final int CACHE_MEGABYTES = 64;
    private static final int COMMIT_EVERY_MILLIS = 500;
    private static final int TIDY_EVERY_MILLIS = 10_000;
    private static final int UNSAVED_LIMIT_BYTES = 32 << 20;
    private static final int TARGET_FILL_PERCENT = 60;
    private static final int TIDY_BYTES = 4 << 20;

    private final Path path;
    private final MVStore store;
    private final StoreMaps maps;
    private final boolean fresh;
    private final ReadWriteLock between = new ReentrantReadWriteLock();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "read-store-commit");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Future<?>> repeated = new ArrayList<>();

    private StoreFile(MVStore store, Path path, boolean fresh) {
        this.path = path;
        this.store = store;
        this.maps = new StoreMaps(store);
        this.fresh = fresh;
    }

    /**
     * Opens the file, or begins a new one where there is none. A damaged file is moved aside, over an earlier damaged
     * one.
     *
     * @throws IllegalStateException when another process has the file open
     */
    static StoreFile open(Path path) {
        if (Files.exists(path)) {
            try {
                return start(openSound(path), path, false);
            } catch (DamagedException damaged) {
                log.warn("The read store is damaged and will be rebuilt; the old file is kept beside it", damaged);
                moveAside(path);
            }
        }
        MVStore store = engine(path);
        store.setStoreVersion(FORMAT);
        store.commit();
        return start(store, path, true);
    }

    private static StoreFile start(MVStore store, Path path, boolean fresh) {
        StoreFile file = new StoreFile(store, path, fresh);
        file.repeat(file::commit, COMMIT_EVERY_MILLIS);
        file.repeat(file::tidy, TIDY_EVERY_MILLIS);
        return file;
    }

    private void repeat(Runnable task, int millis) {
        repeated.add(clock.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS));
    }

    private static MVStore engine(Path path) {
        return new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    private static MVStore openSound(Path path) throws DamagedException {
        MVStore store = null;
        try {
            store = engine(path);
            new StoreMaps(store).readEverything();
            if (store.getStoreVersion() != FORMAT) {
                throw new IllegalStateException("The format is " + store.getStoreVersion());
            }
            return store;
        } catch (RuntimeException | AssertionError failure) {
            // some of what it reads the engine asserts only; where assertions are off, another check fails later
            if (store != null) {
                store.closeImmediately();
            }
            if (failure instanceof MVStoreException refused && refused.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException("Another process has the read store open: " + path, failure);
            }
            throw new DamagedException(failure);
        }
    }

    private static void moveAside(Path path) {
        try {
            Files.move(path, aside(path), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The damaged read store cannot be moved aside", e);
        }
    }

    private static Path aside(Path path) {
        return path.resolveSibling(path.getFileName() + ".damaged");
    }

    private static final class DamagedException extends Exception {
        DamagedException(Throwable cause) {
            super(cause);
        }
    }

    StoreMaps maps() {
        return maps;
    }

    boolean isFresh() {
        return fresh;
    }

    /** Runs a change that no version of the file will split. Changes run side by side. */
    <T> T change(Supplier<T> change) {
        T result = locked(between.readLock(), change);
        if (store.getUnsavedMemory() > UNSAVED_LIMIT_BYTES) {
            commit();
        }
        return result;
    }

    private void commit() {
        try {
            alone(() -> {
                if (store.hasUnsavedChanges()) {
                    store.commit();
                }
            });
        } catch (RuntimeException e) {
            log.error("The read store could not be written; what it lost will be built again", e);
        }
    }

    /** Gives space back that old versions took, and asks the system to put everything on the disk. */
    private void tidy() {
        try {
            alone(() -> store.compact(TARGET_FILL_PERCENT, TIDY_BYTES));
            store.sync();
        } catch (RuntimeException e) {
            log.error("The read store could not be tidied", e);
        }
    }

    /** Leaves nothing in the file, or beside it, of what was changed or deleted. */
    void rewrite() {
        alone(() -> {
            new Rewriting(store, path).run();
            try {
                Files.deleteIfExists(aside(path));
            } catch (IOException e) {
                throw new UncheckedIOException("The damaged read store cannot be deleted", e);
            }
        });
    }

    private void alone(Runnable action) {
        locked(between.writeLock(), () -> {
            if (!store.isClosed()) {
                action.run();
            }
            return Boolean.TRUE;
        });
    }

    private static <T> T locked(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        repeated.forEach(task -> task.cancel(false));
        clock.shutdown();
        alone(() -> {
            store.commit();
            store.sync();
            store.close(); // with time for it the engine would move chunks about, which failed after crashes
        });
    }
}
