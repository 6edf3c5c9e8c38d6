package dev.kartoteka.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A program that appends until it is killed, and prints the identifier of each event once it is acknowledged. */
final class EndlessAppender {

    static final String STORED = "stored ";
    private static final int THREADS = 4;

    private EndlessAppender() {}

    public static void main(String[] arguments) {
        DataDirectoryLock lock = DataDirectoryLock.take(Path.of(arguments[0]));
        HikariDataSource pool = EventStoreServer.start(lock).newPool(5);
        PostgresEventStorageEngine engine =
                PostgresEventStorageEngine.open(pool, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE);
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> appendForEver(engine)).start();
        }
    }

    private static void appendForEver(PostgresEventStorageEngine engine) {
        OutputStream out = System.out;
        String aggregate = UUID.randomUUID().toString();
        try {
            for (long sequence = 0; ; sequence++) {
                String id = aggregate + "#" + sequence;
                engine.appendEvents(Noted.in(aggregate, sequence, id));
                synchronized (out) {
                    out.write((STORED + id + "\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
