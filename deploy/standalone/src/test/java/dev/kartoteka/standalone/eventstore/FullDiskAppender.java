package dev.kartoteka.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * A program that appends while its disk fills up, and says of each event what it was told. Started again when there is room, it
 * says what is stored.
 */
final class FullDiskAppender {

    static final String REFUSED = "refused ";
    static final String FOUND = "found ";

    private static final int BEFORE = 300;
    private static final int AFTER = 200;

    private FullDiskAppender() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path ballast = directory.resolve("ballast");
        boolean again = Files.deleteIfExists(ballast);
        EventStoreServer server = EventStoreServer.start(DataDirectoryLock.take(directory.resolve("data")));
        HikariDataSource pool = server.newPool(5);
        PostgresEventStorageEngine engine =
                PostgresEventStorageEngine.open(pool, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE);
        if (again) {
            engine.storedEvents(1, engine.headPosition()).forEach(event -> say(FOUND, event.eventId()));
            engine.appendEvents(Noted.in("afterwards", 0, "afterwards"));
            say(EndlessAppender.STORED, "afterwards");
        } else {
            append(engine, 0, BEFORE);
            fill(ballast);
            int refused = append(engine, BEFORE, Integer.MAX_VALUE);
            append(engine, refused + 1, refused + AFTER);
        }
        System.out.flush();
        Runtime.getRuntime().halt(0); // the database is left as a crash leaves it
    }

    /** Up to the first that is refused, or in the end each of a number, since a disk that was full stays so. */
    private static int append(PostgresEventStorageEngine engine, int first, int end) {
        for (int i = first; i < end; i++) {
            String id = "event-" + i;
            try {
                engine.appendEvents(Noted.in("record-" + i, 0, id));
                say(EndlessAppender.STORED, id);
            } catch (EventStoreUnavailable e) {
                say(REFUSED, id + (e.outcomeUnknown() ? " perhaps" : ""));
                if (end == Integer.MAX_VALUE) {
                    return i;
                }
            }
        }
        return end;
    }

    private static void fill(Path ballast) {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            System.out.println("full " + e.getMessage());
        }
    }

    private static void say(String what, String id) {
        System.out.println(what + id);
    }
}
