package dev.kartoteka.standalone.readstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, slow, or does not take what is written: reads go on as long as they can, and nothing torn is ever served. */
class StoreOnABadDiskIT {

    private static final int OUT_OF_DISK_SPACE = 14031;

    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private final AtomicBoolean broken = new AtomicBoolean();
    private int counter;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @AfterEach
    void mend() {
        BadDisk.become(BadDisk.Fault.NONE);
    }

    @Test
    void onAFullDiskItIsReadAndNothingIsLostThatItTook() {
        try (StoreUnderTest store = onABadDisk()) {
            write(store);
            room.set(0);
            await().untilAsserted(() -> assertThatExceptionOfType(MongoException.class)
                    .isThrownBy(() -> write(store))
                    .matches(refusal -> refusal.getCode() == OUT_OF_DISK_SPACE));
            int taken = counter;
            assertThat(newest(store)).isPositive();

            room.set(Long.MAX_VALUE);
            await().ignoreExceptions().until(() -> {
                write(store);
                return true;
            });
            assertThat(newest(store)).isEqualTo(counter).isGreaterThan(taken);
        }
        assertThat(broken).isFalse();
        assertIsWhole(counter);
    }

    @Test
    void whatADiskThatIsFullAtTheEndDoesNotTakeIsAsItWasBefore() {
        try (StoreUnderTest store = onABadDisk()) {
            write(store);
            room.set(0);
            await().untilAsserted(() ->
                    assertThatExceptionOfType(MongoException.class).isThrownBy(() -> write(store)));
        }
        assertIsWhole(0);
    }

    @Test
    void whileAWriteTakesLongItIsReadAndChanged() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (StoreUnderTest store = onABadDisk()) {
            write(store);
            BadDisk.become(new BadDisk.Fault() {
                @Override
                public void atWrite(FileChannel file, ByteBuffer bytes, long position) {
                    begun.countDown();
                    awaitQuietly(end);
                }
            });
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                while (end.getCount() > 0) {
                    write(store);
                }
            });
            begun.await();
            int before = newest(store);
            assertThat(before).isPositive();
            await().until(() -> newest(store) > before + 1); // what was under way at the moment may end; this is more

            end.countDown();
            writer.join();
        }
        assertIsWhole(counter);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWriteThatFailsEndsItAndTheFileIsAsItWasBefore(boolean inTheMiddle) {
        try (StoreUnderTest store = onABadDisk()) {
            write(store);
            BadDisk.become(new BadDisk.Fault() {
                @Override
                public void atWrite(FileChannel file, ByteBuffer bytes, long position) throws IOException {
                    if (inTheMiddle) {
                        ByteBuffer half = bytes.duplicate().limit(bytes.position() + bytes.remaining() / 2);
                        file.write(half, position);
                    }
                    throw new IOException("Input/output error");
                }
            });
            await().until(() -> {
                writeIfItTakesAny(store);
                return broken.get();
            });
            BadDisk.become(BadDisk.Fault.NONE);

            assertThatExceptionOfType(MongoException.class).isThrownBy(() -> write(store));
            assertThatExceptionOfType(MongoException.class).isThrownBy(() -> newest(store));
        }
        assertIsWhole(0);
    }

    @Test
    void aSyncThatFailsHarmsNobody() {
        AtomicBoolean failed = new AtomicBoolean();
        StoreFile file = file();
        try (StoreUnderTest store = new StoreUnderTest(EmbeddedReadStore.start(file, 0))) {
            write(store);
            BadDisk.become(new BadDisk.Fault() {
                @Override
                public void atSync() throws IOException {
                    failed.set(true);
                    throw new IOException("Input/output error");
                }
            });
            file.tidy();
            BadDisk.become(BadDisk.Fault.NONE);
            write(store);
            assertThat(newest(store)).isEqualTo(counter);
        }
        assertThat(failed).isTrue();
        assertIsWhole(counter);
    }

    private StoreFile file() {
        return StoreFile.open(BadDisk.path(directory.resolve("read-store.mv")), room::get);
    }

    private StoreUnderTest onABadDisk() {
        return new StoreUnderTest(EmbeddedReadStore.start(file(), 0).whenBroken(() -> broken.set(true)));
    }

    /** A card, and then the token that must never be ahead of it. */
    private void write(StoreUnderTest store) {
        Document next = new Document("counter", counter + 1);
        store.collection("cards").replaceOne(eq("_id", 1), next, new ReplaceOptions().upsert(true));
        store.collection("tokens").replaceOne(eq("_id", 1), next, new ReplaceOptions().upsert(true));
        counter++;
    }

    private void writeIfItTakesAny(StoreUnderTest store) {
        try {
            write(store);
        } catch (MongoException e) {
            // it is broken
        }
    }

    private static int newest(StoreUnderTest store) {
        return counter(store, "cards");
    }

    private static int counter(StoreUnderTest store, String collection) {
        return store.collection(collection).find().into(new ArrayList<>()).stream()
                .mapToInt(document -> document.getInteger("counter"))
                .sum();
    }

    private void assertIsWhole(int least) {
        try (StoreUnderTest store = new StoreUnderTest(directory)) {
            assertThat(store.startedFresh()).isFalse();
            assertThat(counter(store, "cards")).isGreaterThanOrEqualTo(least);
            assertThat(counter(store, "cards") - counter(store, "tokens")).isBetween(0, 1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
