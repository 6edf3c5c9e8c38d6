package dev.kartoteka.standalone.readstore;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Who may do what with the read store's file at the same time. Changes run side by side. What belongs to a version is fixed
 * between changes; they go on while it is written, which takes as long as many changes do.
 */
final class StoreTurns {

    private final ReentrantReadWriteLock between = new ReentrantReadWriteLock();

    /** Held by the one who writes a version or moves pages; always taken before the other lock. */
    private final Lock writing = new ReentrantLock();

    private boolean fixing;

    <T> T change(Supplier<T> change) {
        between.readLock().lock();
        try {
            return change.get();
        } finally {
            between.readLock().unlock();
        }
    }

    /** @param version writes one, and lets {@link #fixed} be called as soon as its pages are known */
    void version(Runnable version) {
        written(() -> {
            between.writeLock().lock();
            fixing = true;
            try {
                version.run();
            } finally {
                fixed();
            }
        });
    }

    /** Lets changes go on, where it is called by the one who writes a version; else does nothing. */
    void fixed() {
        if (between.isWriteLockedByCurrentThread() && fixing) {
            fixing = false;
            between.writeLock().unlock();
        }
    }

    /** While changes go on, but no version is written. */
    void written(Runnable action) {
        writing.lock();
        try {
            action.run();
        } finally {
            writing.unlock();
        }
    }

    /** While nothing else happens. */
    void alone(Runnable action) {
        written(() -> {
            between.writeLock().lock();
            try {
                action.run();
            } finally {
                between.writeLock().unlock();
            }
        });
    }
}
