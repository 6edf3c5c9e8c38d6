package dev.kartoteka.query.configuration;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads whose names tell in a thread dump what they do. */
final class NamedThreads implements ThreadFactory {

    private final AtomicInteger count = new AtomicInteger();
    private final String name;

    NamedThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
