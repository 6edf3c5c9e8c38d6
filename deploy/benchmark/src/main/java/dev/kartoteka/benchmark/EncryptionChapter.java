package dev.kartoteka.benchmark;

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
import dev.kartoteka.standalone.keystore.PostgresKeyStore;
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
import java.util.function.ToDoubleFunction;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.util.FileSystemUtils;

/**
 * What encryption costs, at an event store of this process: a command loads its record's events and appends one; a replay reads
 * every payload and all metadata, with no key in memory. Rules, HTTP and projections come on top of both and bring the ratio
 * nearer to one.
 */
final class EncryptionChapter implements Chapter {

    private static final int SENDERS = 32;

    @Override
    public String title() {
        return "encryption";
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) throws Exception {
        Path directory = Files.createTempDirectory("kartoteka-encryption");
        List<Figures> plain = new ArrayList<>();
        List<Figures> sealed = new ArrayList<>();
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory);
                EventStoreServer server = EventStoreServer.start(lock)) {
            AtomicLong warm = new AtomicLong();
            WarmUp.here(effort.warmUps, () -> {
                measure(server, directory, "warm" + warm.incrementAndGet(), false, effort.clients);
                measure(server, directory, "warm" + warm.incrementAndGet(), true, effort.clients);
            });
            for (int pair = 0; pair < effort.pairs; pair++) {
                Figures without = measure(server, directory, "plain" + pair, false, effort.clients);
                Figures with = measure(server, directory, "sealed" + pair, true, effort.clients);
                plain.add(without);
                sealed.add(with);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        results.add(compared("i. commands with / without encryption", plain, sealed, Figures::commands));
        results.add(compared("i. replay with / without encryption", plain, sealed, Figures::replayed));
    }

    private static Figure compared(
            String name, List<Figures> plain, List<Figures> sealed, ToDoubleFunction<Figures> of) {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < plain.size(); pair++) {
            ratios.add(of.applyAsDouble(sealed.get(pair)) / of.applyAsDouble(plain.get(pair)));
        }
        return Figure.ratio(
                name,
                ratios,
                0.8,
                Figure.rate(WriteChapter.median(
                                sealed.stream().map(of::applyAsDouble).toList())) + " / "
                        + Figure.rate(WriteChapter.median(
                                plain.stream().map(of::applyAsDouble).toList())));
    }

    private static Figures measure(EventStoreServer server, Path directory, String name, boolean encrypted, int clients)
            throws Exception {
        try (HikariDataSource events = server.newPool("events" + name, 16);
                HikariDataSource keys = server.newPool("keys" + name, 6)) {
            PostgresKeyStore store = PostgresKeyStore.open(keys);
            Path master = directory.resolve(name + ".key");
            RecordKeys writing = RecordKeys.open(store, master); // one for sealing and opening, as in the program
            long commands;
            try (PostgresEventStorageEngine engine = engine(events, encrypted, writing)) {
                commands = commands(engine, encrypted, writing, clients);
            }
            // with nothing remembered, neither events nor keys
            try (PostgresEventStorageEngine engine = engine(events, encrypted, RecordKeys.open(store, master))) {
                return new Figures(commands, replay(engine));
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

    private static long commands(PostgresEventStorageEngine engine, boolean encrypted, RecordKeys keys, int clients)
            throws Exception {
        FollowedEventStore store = FollowedEventStore.on(engine);
        if (encrypted) {
            store.registerDispatchInterceptor(new EventSealing(keys));
        }
        AtomicLong sent = new AtomicLong();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        long before = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
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

    /** A second. */
    private record Figures(long commands, long replayed) {}
}
