package dev.kartoteka.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the event store on this machine: times to start, appends and reads per second. Run its main method. */
final class EventStoreMeasurement {

    private static final Logger logger = LoggerFactory.getLogger(EventStoreMeasurement.class);
    private static final Duration LENGTH = Duration.ofSeconds(5);
    private static final int READS = 100_000;

    private EventStoreMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory(Path.of("."), "measurement");
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory)) {
            start("very first start, programs unpacked", lock, directory.resolve("programs"));
            start(
                    "first start in a data directory",
                    DataDirectoryLock.take(directory.resolve("second")),
                    directory.resolve("programs"));
            start("warm start", lock, directory.resolve("programs"));
            start("warm start", lock, directory.resolve("programs"));
            try (EventStoreServer server = EventStoreServer.start(lock, directory.resolve("programs"));
                    HikariDataSource pool = server.newPool(10);
                    PostgresEventStorageEngine engine = PostgresEventStorageEngine.open(
                            pool, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE)) {
                for (int senders : List.of(1, 1, 4, 16, 64)) {
                    appends(engine, senders);
                }
                fill(engine);
                reads(engine);
                reads(engine);
            }
        }
    }

    private static void start(String what, DataDirectoryLock lock, Path programs) {
        long before = System.nanoTime();
        try (EventStoreServer server = EventStoreServer.start(lock, programs)) {
            logger.info("{}: {} ms (port {})", what, millisSince(before), server.port());
        }
    }

    private static void appends(PostgresEventStorageEngine engine, int senders) {
        AtomicLong count = new AtomicLong();
        long before = System.nanoTime();
        Concurrently.run(senders, sender -> {
            while (System.nanoTime() - before < LENGTH.toNanos()) {
                engine.appendEvents(Noted.in(UUID.randomUUID().toString(), 0));
                count.incrementAndGet();
            }
        });
        logger.info("{} senders: {} appends/s", senders, count.get() * 1000 / millisSince(before));
    }

    private static void fill(PostgresEventStorageEngine engine) {
        while (engine.headPosition() < READS) {
            String aggregate = UUID.randomUUID().toString();
            engine.appendEvents(IntStream.range(0, 1000)
                    .mapToObj(i -> Noted.in(aggregate, i))
                    .toList());
        }
    }

    private static void reads(PostgresEventStorageEngine engine) {
        long before = System.nanoTime();
        long bytes = engine.storedEvents(1, READS)
                .mapToLong(event -> event.payload().length)
                .sum();
        logger.info("read {} events ({} bytes) at {} events/s", READS, bytes, READS * 1000L / millisSince(before));
        long beforeMessages = System.nanoTime();
        long messages = engine.readEvents(null, false).limit(READS).count();
        logger.info("read {} messages at {} events/s", messages, READS * 1000L / millisSince(beforeMessages));
    }

    private static long millisSince(long nanos) {
        return Math.max(1, (System.nanoTime() - nanos) / 1_000_000);
    }
}
