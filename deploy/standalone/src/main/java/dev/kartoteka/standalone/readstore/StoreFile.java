package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file of the read store. Its versions span all maps; what belongs to one is fixed only between changes, by a thread of
 * this class, and never by the storage engine on its own. So whatever version a crash leaves is one that existed
 * between two commands.
 *
 * <p>Where the disk has little room left nothing is written or changed until there is more. When a write fails all the same, the
 * engine has taken pages for written that are not, so the file is closed as it last was, and whoever runs it is told.
 */
final class StoreFile {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    /** Raised when keys or values are encoded differently; a file of another format is rebuilt. */
    private static final int FORMAT = 1;

    private static final int COMMIT_EVERY_MILLIS = 500;
    private static final int TIDY_EVERY_MILLIS = 10_000;
    private static final int MUCH_UNSAVED_BYTES = 32 << 20; // a version is written before its time
    private static final int UNSAVED_LIMIT_BYTES = 64 << 20; // changes wait for it

    /** What one version may need, and the event store besides. */
    private static final long RESERVE_BYTES = 64L << 20;

    private static final int OUT_OF_DISK_SPACE = 14031; // as MongoDB numbers them
    private static final int SHUTDOWN = 91;
    private static final int TARGET_FILL_PERCENT = 60;
    private static final int TIDY_BYTES = 4 << 20;

    private final Path path;
    private final MVStore store;
    private final StoreMaps maps;
    private final boolean fresh;
    private final LongSupplier room;
    private final StoreTurns turns;
    private final AtomicBoolean early = new AtomicBoolean();
    private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(
            1,
            task -> {
                Thread thread = new Thread(task, "read-store-commit");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy()); // who closes it writes what is unsaved

    private final List<Future<?>> repeated = new ArrayList<>();
    private volatile boolean full;
    private volatile boolean broken;
    private volatile Runnable whenBroken = () -> {};

    private StoreFile(MVStore store, StoreTurns turns, Path path, boolean fresh, LongSupplier room) {
        this.path = path;
        this.store = store;
        this.turns = turns;
        this.maps = new StoreMaps(store);
        this.fresh = fresh;
        this.room = room;
    }

    /**
     * Opens the file, or begins a new one where there is none. A damaged file is moved aside, over an earlier damaged
     * one.
     *
     * @throws IllegalStateException when another process has the file open
     */
    static StoreFile open(Path path) {
        return open(path, path.toAbsolutePath().resolveSibling(".").toFile()::getUsableSpace);
    }

    /** @param room bytes that are left on its disk */
    static StoreFile open(Path path, LongSupplier room) {
        StoreTurns turns = new StoreTurns();
        if (Files.exists(path)) {
            try {
                return start(new StoreFile(openSound(path, turns), turns, path, false, room));
            } catch (DamagedException damaged) {
                log.warn("The read store is damaged and will be rebuilt; the old file is kept beside it", damaged);
                moveAside(path);
            }
        }
        MVStore store = VersionedFile.open(path, turns::fixed);
        store.setStoreVersion(FORMAT);
        store.commit();
        return start(new StoreFile(store, turns, path, true, room));
    }

    private static StoreFile start(StoreFile file) {
        file.repeat(file::commit, COMMIT_EVERY_MILLIS);
        file.repeat(file::tidy, TIDY_EVERY_MILLIS);
        return file;
    }

    private void repeat(Runnable task, int millis) {
        repeated.add(clock.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS));
    }

    private static MVStore openSound(Path path, StoreTurns turns) throws DamagedException {
        MVStore store = null;
        try {
            store = VersionedFile.open(path, turns::fixed);
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

    /** @param action when a write has failed and the file is closed */
    void whenBroken(Runnable action) {
        whenBroken = action;
    }

    /**
     * Runs a change that no version of the file will split. Changes run side by side.
     *
     * @throws MongoServerError when there is no room for it
     */
    <T> T change(Supplier<T> change) {
        requireWhole();
        if (full) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "The read store's disk is full");
        }
        T result = turns.change(change);
        writeEarly(store.getUnsavedMemory());
        return result;
    }

    private void writeEarly(int unsaved) {
        if (unsaved > UNSAVED_LIMIT_BYTES) {
            commit(() -> store.getUnsavedMemory() > UNSAVED_LIMIT_BYTES); // unless another did meanwhile
        } else if (unsaved > MUCH_UNSAVED_BYTES && early.compareAndSet(false, true)) {
            clock.execute(this::commit);
        }
    }

    /** @throws MongoServerError when a write has failed: what is in memory is more than the file will have */
    void requireWhole() {
        if (broken) {
            throw new MongoServerError(SHUTDOWN, "ShutdownInProgress", "The read store's disk has failed");
        }
    }

    private void commit() {
        early.set(false);
        commit(store::hasUnsavedChanges);
    }

    private void commit(BooleanSupplier wanted) {
        try {
            turns.version(() -> {
                if (!store.isClosed()) {
                    lookForRoom();
                    if (!full && wanted.getAsBoolean()) {
                        store.commit();
                    }
                }
            });
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    private void lookForRoom() {
        boolean now = room.getAsLong() < RESERVE_BYTES + store.getUnsavedMemory();
        if (now != full) {
            log.warn(now ? "The disk is full: read models stand still" : "There is room on the disk again");
        }
        full = now;
    }

    private void giveUp(RuntimeException failure) {
        log.error("The read store could not be written and is closed; what it lost will be built again", failure);
        broken = true;
        alone(store::closeImmediately);
        whenBroken.run();
    }

    /** Gives space back that old versions took, and asks the system to put everything on the disk. */
    void tidy() {
        try {
            turns.written(() -> {
                if (!full && !store.isClosed()) {
                    store.compact(TARGET_FILL_PERCENT, TIDY_BYTES);
                }
            });
        } catch (RuntimeException e) {
            giveUp(e);
            return;
        }
        try {
            if (!store.isClosed()) {
                store.sync();
            }
        } catch (RuntimeException e) {
            // what the disk lost of it is found at the next start, and built again
            log.error("The read store could not be put on the disk", e);
        }
    }

    /** Leaves nothing in the file, or beside it, of what was changed or deleted. */
    void rewrite() {
        alone(() -> {
            if (room.getAsLong() < RESERVE_BYTES + maps.fileSize()) {
                throw new IllegalStateException("There is no room on the disk to write the read store anew");
            }
            new Rewriting(store, path).run();
            try {
                Files.deleteIfExists(aside(path));
            } catch (IOException e) {
                throw new UncheckedIOException("The damaged read store cannot be deleted", e);
            }
        });
    }

    private void alone(Runnable action) {
        turns.alone(() -> {
            if (!store.isClosed()) {
                action.run();
            }
        });
    }

    void close() {
        repeated.forEach(task -> task.cancel(false));
        clock.shutdown();
        alone(() -> {
            lookForRoom();
            if (full) {
                store.closeImmediately(); // the events have what it loses
                return;
            }
            store.commit();
            store.sync();
            store.close(); // with time for it the engine would move chunks about, which failed after crashes
        });
    }
}
