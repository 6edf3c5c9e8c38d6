package dev.kartoteka.standalone.keystore;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.platform.privacy.EventSealing;
import dev.kartoteka.platform.privacy.OpeningUpcaster;
import dev.kartoteka.platform.privacy.PersonalDataModule;
import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import dev.kartoteka.standalone.eventstore.FollowedEventStore;
import dev.kartoteka.standalone.eventstore.PostgresEventStorageEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What encryption costs, at the event store: a command loads its record's events and appends one; a replay reads every payload
 * and all metadata, with no key in memory. Run by {@code main}; the ratio is printed. Rules, HTTP and projections come on top of
 * both and bring the ratio nearer to one.
 */
final class EncryptionMeasurement {

    private static final Logger logger = LoggerFactory.getLogger(EncryptionMeasurement.class);
    private static final int SENDERS = 32;
    private static final int CLIENTS = 1500;
    private static final int ROUNDS = 5;

    private EncryptionMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("."), "measurement");
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory);
                EventStoreServer server = EventStoreServer.start(lock)) {
            List<Figures> plain = new ArrayList<>();
            List<Figures> sealed = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) { // the first warms up
                plain.add(measure(server, directory, "plain" + round, false));
                sealed.add(measure(server, directory, "sealed" + round, true));
            }
            Figures without = Figures.median(plain.subList(1, plain.size()));
            Figures with = Figures.median(sealed.subList(1, sealed.size()));
            logger.info(
                    "commands/s: {} without, {} with, ratio {}",
                    without.commands,
                    with.commands,
                    ratio(with.commands, without.commands));
            logger.info(
                    "replayed events/s: {} without, {} with, ratio {}",
                    without.replayed,
                    with.replayed,
                    ratio(with.replayed, without.replayed));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static String ratio(long with, long without) {
        return String.format(java.util.Locale.ROOT, "%.2f", (double) with / without);
    }

    private static Figures measure(EventStoreServer server, Path directory, String name, boolean encrypted)
            throws Exception {
        try (HikariDataSource events = server.newPool("events" + name, 16);
                HikariDataSource keys = server.newPool("keys" + name, 6)) {
            PostgresKeyStore store = PostgresKeyStore.open(keys);
            Path master = directory.resolve(name + ".key");
            RecordKeys writing = RecordKeys.open(store, master); // one for sealing and opening, as in the program
            long commands;
            try (PostgresEventStorageEngine engine = engine(events, encrypted, writing)) {
                commands = commands(engine, encrypted, writing);
            }
            // with nothing remembered, neither events nor keys
            try (PostgresEventStorageEngine engine = engine(events, encrypted, RecordKeys.open(store, master))) {
                Figures figures = new Figures(commands, replay(engine));
                logger.info("{}: {} commands/s, {} replayed events/s", name, figures.commands, figures.replayed);
                return figures;
            }
        }
    }

    private static PostgresEventStorageEngine engine(HikariDataSource events, boolean encrypted, RecordKeys keys) {
        JsonMapper mapper = EventJson.mapper();
        if (encrypted) {
            mapper.registerModule(new PersonalDataModule());
        }
        Serializer serializer = JacksonSerializer.builder().objectMapper(mapper).build();
        EventUpcaster reading = encrypted ? new OpeningUpcaster(keys, serializer) : NoOpEventUpcaster.INSTANCE;
        return PostgresEventStorageEngine.open(events, serializer, reading);
    }

    private static long commands(PostgresEventStorageEngine engine, boolean encrypted, RecordKeys keys)
            throws Exception {
        FollowedEventStore store = FollowedEventStore.on(engine);
        if (encrypted) {
            store.registerDispatchInterceptor(new EventSealing(keys));
        }
        AtomicLong sent = new AtomicLong();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        long before = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            all.add(senders.submit(() -> {
                for (Map.Entry<String, List<DomainEvent>> record :
                        MeasuredEvents.of(client).entrySet()) {
                    int sequence = 0;
                    for (DomainEvent event : record.getValue()) {
                        if (sequence > 0) {
                            store.readEvents(record.getKey()).asStream().forEach(message -> message.getPayload());
                        }
                        store.publish(new GenericDomainEventMessage<>(
                                "Record", record.getKey(), sequence, event, MetaData.from(MeasuredEvents.METADATA)));
                        sequence++;
                        sent.incrementAndGet();
                    }
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        long nanos = System.nanoTime() - before;
        senders.shutdown();
        return sent.get() * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    private static long replay(PostgresEventStorageEngine engine) throws IOException, InterruptedException {
        long head = engine.headPosition();
        long read = 0;
        long before = System.nanoTime();
        try (TrackingEventStream stream = FollowedEventStore.on(engine).openStream(engine.createTailToken())) {
            for (long i = 0; i < head; i++) {
                var event = stream.nextAvailable();
                event.getPayload();
                read += event.getMetaData().size();
            }
        }
        long nanos = System.nanoTime() - before;
        if (read < head) {
            throw new IllegalStateException("Metadata are missing");
        }
        return head * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    private record Figures(long commands, long replayed) {

        static Figures median(List<Figures> rounds) {
            return new Figures(
                    rounds.stream().mapToLong(Figures::commands).sorted().toArray()[rounds.size() / 2],
                    rounds.stream().mapToLong(Figures::replayed).sorted().toArray()[rounds.size() / 2]);
        }
    }
}
