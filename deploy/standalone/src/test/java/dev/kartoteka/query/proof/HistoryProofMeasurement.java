package dev.kartoteka.query.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import dev.kartoteka.standalone.eventstore.PostgresEventLog;
import dev.kartoteka.standalone.eventstore.PostgresEventStorageEngine;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how fast the tree catches up with a full event store, whether it keeps up with one that is written to as fast as it
 * takes events, and how fast a history is checked. On the stores of the standalone process. Run its main method, with a
 * logging configuration that shows INFO.
 */
final class HistoryProofMeasurement {

    private static final Logger logger = LoggerFactory.getLogger(HistoryProofMeasurement.class);
    private static final int EVENTS = 100_000;
    private static final int SENDERS = 16;
    private static final Duration LENGTH = Duration.ofSeconds(10);

    private HistoryProofMeasurement() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(Path.of("."), "measurement");
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory);
                EventStoreServer server = EventStoreServer.start(lock);
                HikariDataSource pool = server.newPool(20);
                PostgresEventStorageEngine engine = PostgresEventStorageEngine.open(
                        pool, JacksonSerializer.defaultSerializer(), NoOpEventUpcaster.INSTANCE);
                EmbeddedReadStore readStore = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(readStore.connectionString())) {
            MongoTemplate mongo = new MongoTemplate(client, "measured");
            Tiles tiles = new Tiles(mongo);
            Heads heads = new Heads(mongo);
            ProofFiles files = new ProofFiles(new JsonMapper(), directory, "", "");
            PostgresEventLog log = new PostgresEventLog(pool);
            HistoryWriter writer = new HistoryWriter(log, tiles, heads, files, Duration.ofSeconds(10), 1000);
            while (engine.headPosition() < EVENTS) {
                engine.appendEvents(events(1000));
            }
            catchUp(writer, tiles);
            keepUp(engine, writer, tiles);
            check(new HistoryCheck(log, tiles, heads, files));
        }
    }

    private static void catchUp(HistoryWriter writer, Tiles tiles) {
        long before = System.nanoTime();
        writer.catchUp();
        logger.info("caught up with {} events at {} events/s", tiles.size(), perSecond(tiles.size(), before));
    }

    private static void keepUp(PostgresEventStorageEngine engine, HistoryWriter writer, Tiles tiles)
            throws InterruptedException {
        long first = engine.headPosition();
        long before = System.nanoTime();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Thread sender = new Thread(() -> {
                while (writing.get()) {
                    engine.appendEvents(events(1));
                }
            });
            sender.start();
            senders.add(sender);
        }
        long mostBehind = 0;
        while (System.nanoTime() - before < LENGTH.toNanos()) {
            mostBehind = Math.max(mostBehind, engine.headPosition() - tiles.size());
            writer.catchUp();
        }
        writing.set(false);
        for (Thread sender : senders) {
            sender.join();
        }
        long rate = perSecond(engine.headPosition() - first, before);
        long ended = System.nanoTime();
        writer.catchUp();
        logger.info(
                "{} senders wrote {} events/s; the tree was at most {} events behind, and whole {} ms after the last",
                SENDERS,
                rate,
                mostBehind,
                (System.nanoTime() - ended) / 1_000_000);
    }

    private static void check(HistoryCheck check) {
        long before = System.nanoTime();
        HistoryProof proof = check.check();
        logger.info(
                "checked {} events at {} events/s: {}",
                proof.events(),
                perSecond(proof.events(), before),
                proof.valid());
    }

    private static long perSecond(long events, long before) {
        return events * 1_000_000_000L / Math.max(1, System.nanoTime() - before);
    }

    private static List<DomainEventMessage<?>> events(int count) {
        String team = "team-" + UUID.randomUUID();
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(i -> new GenericDomainEventMessage<>(
                        "Team", team, i, new TeamCreated(team, "North", null), Map.of("actorId", "employee-rita")))
                .toList();
    }
}
