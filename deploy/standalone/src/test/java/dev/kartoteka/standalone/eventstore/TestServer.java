package dev.kartoteka.standalone.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** One server for all tests of this process. */
final class TestServer {

    private static final EventStoreServer SERVER = start();

    private TestServer() {}

    static EventStoreServer shared() {
        return SERVER;
    }

    private static EventStoreServer start() {
        try {
            Path directory = Files.createTempDirectory("kartoteka-test");
            DataDirectoryLock lock = DataDirectoryLock.take(directory);
            EventStoreServer server = EventStoreServer.start(lock);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                lock.close();
                FileUtils.deleteQuietly(directory.toFile());
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
