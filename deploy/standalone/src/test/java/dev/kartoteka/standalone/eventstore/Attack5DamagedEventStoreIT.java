package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.platform.privacy.KeyStore;
import dev.kartoteka.platform.privacy.StoredKey;
import dev.kartoteka.standalone.keystore.PostgresKeyStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attack 5: one file of the event store, or of the key store beside it, is damaged while nobody runs. It is never served. */
class Attack5DamagedEventStoreIT {

    private static final int EVENTS = 400;
    private static final int PAGE = 8192;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Stored whole;

    @SuppressWarnings("NullAway.Init")
    private Path events;

    @SuppressWarnings("NullAway.Init")
    private Path eventIndex;

    @SuppressWarnings("NullAway.Init")
    private Path keys;

    /** What the stores answer; a part that is refused is empty. */
    private record Stored(long head, List<String> events, List<String> keys) {}

    @BeforeEach
    void fill() {
        whole = inRunningStores(opened -> {
            for (int i = 0; i < EVENTS; i++) {
                opened.engine.appendEvents(Noted.in("a" + i, 0, "event-" + i));
                opened.keys.create(List.of(key(i)));
            }
            events = opened.file("postgres", "events");
            eventIndex = opened.file("postgres", "events_position");
            keys = opened.file("keys", "data_keys");
            return opened.read();
        });
        assertThat(whole.events).hasSize(EVENTS);
        assertThat(whole.keys).hasSize(EVENTS);
    }

    @Test
    void aTurnedBitIsFoundAndNotServed() throws IOException {
        for (Path file : List.of(events, eventIndex, keys)) {
            byte[] sound = Files.readAllBytes(file);
            long place = (long) PAGE * random.nextInt(sound.length / PAGE) + random.nextInt(PAGE);
            try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                content.seek(place);
                int value = content.read();
                content.seek(place);
                content.write(value ^ (1 << random.nextInt(8)));
            }

            Stored answered = inRunningStores(Opened::read);

            assertNothingElseIsServed(answered);
            if (file.equals(events)) {
                assertThat(answered.events).as("seed %d, byte %d", seed, place).isEmpty();
            }
            if (file.equals(keys)) {
                assertThat(answered.keys).as("seed %d, byte %d", seed, place).isEmpty();
            }
            Files.write(file, sound);
        }
        assertThat(inRunningStores(Opened::read)).isEqualTo(whole);
    }

    @Test
    void aFileCutShortIsFoundAndNotServed() throws IOException {
        for (Path file : List.of(events, keys)) {
            byte[] sound = Files.readAllBytes(file);
            for (int pages : new int[] {sound.length / PAGE - 1, 0}) {
                Files.write(file, Arrays.copyOf(sound, pages * PAGE));

                Stored answered = inRunningStores(Opened::read);

                assertNothingElseIsServed(answered);
                assertThat(file.equals(events) ? answered.events : answered.keys)
                        .as("%d pages of %s", pages, file.getFileName())
                        .isEmpty();
            }
            Files.write(file, sound);
        }
        assertThat(inRunningStores(Opened::read)).isEqualTo(whole);
    }

    /** All of it or a refusal: no part, since what is missing would be taken for what never was. */
    private void assertNothingElseIsServed(Stored answered) {
        assertThat(answered.events).as("seed %d", seed).isIn(whole.events, List.of());
        assertThat(answered.keys).as("seed %d", seed).isIn(whole.keys, List.of());
        assertThat(answered.head).as("seed %d", seed).isIn(whole.head, -1L);
    }

    private static StoredKey key(int number) {
        return new StoredKey(number, "client-" + number, Set.of("client-" + number), "master", new byte[] {1, 2, 3});
    }

    private <T> T inRunningStores(Function<Opened, T> work) {
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory);
                EventStoreServer server = EventStoreServer.start(lock);
                HikariDataSource pool = server.newPool(3);
                HikariDataSource keyPool = server.newPool("keys", 2);
                PostgresEventStorageEngine engine = PostgresEventStorageEngine.open(
                        pool, TestEventStore.serializer(), NoOpEventUpcaster.INSTANCE)) {
            return work.apply(new Opened(directory, pool, keyPool, engine, PostgresKeyStore.open(keyPool)));
        }
    }

    private record Opened(
            Path directory,
            HikariDataSource pool,
            HikariDataSource keyPool,
            PostgresEventStorageEngine engine,
            KeyStore keys) {

        Stored read() {
            return new Stored(
                    orRefused(() -> engine.headPosition(), -1L),
                    orRefused(
                            () -> engine.storedEvents(1, EVENTS)
                                    .map(event -> event.position()
                                            + event.eventId()
                                            + event.aggregateId()
                                            + Arrays.toString(event.metadata())
                                            + Arrays.toString(event.payload()))
                                    .toList(),
                            List.of()),
                    orRefused(this::allKeys, List.of()));
        }

        private List<String> allKeys() {
            List<String> found = new ArrayList<>();
            LongStream.range(0, EVENTS).forEach(id -> keys.from(id, 1)
                    .forEach(key -> found.add(key.id() + Arrays.toString(key.wrapped()) + key.subjects())));
            return found;
        }

        private static <T> T orRefused(Supplier<T> question, T refused) {
            try {
                return question.get();
            } catch (RuntimeException e) {
                return refused;
            }
        }

        Path file(String database, String relation) {
            try (Connection connection = (database.equals("keys") ? keyPool : pool).getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_relation_filepath('" + relation + "')")) {
                row.next();
                return directory.resolve("postgres").resolve(row.getString(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
