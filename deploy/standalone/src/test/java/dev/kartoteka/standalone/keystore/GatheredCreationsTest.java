package dev.kartoteka.standalone.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.platform.privacy.StoredKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatheredCreationsTest {

    private static final int SENDERS = 8;

    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final ConcurrentLinkedQueue<Collection<StoredKey>> written = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        senders.shutdownNow();
    }

    @Test
    void eachIsWrittenOnceHoweverTheyMeet() {
        GatheredCreations creations = new GatheredCreations(keys -> {
            written.add(keys);
            return ids(keys);
        });

        List<CompletableFuture<Set<Long>>> kept = LongStream.range(0, 2000)
                .mapToObj(id -> CompletableFuture.supplyAsync(() -> creations.create(List.of(key(id))), senders))
                .toList();

        for (int id = 0; id < kept.size(); id++) {
            assertThat(kept.get(id).join()).contains((long) id);
        }
        assertThat(written.stream().flatMap(Collection::stream).map(StoredKey::id))
                .hasSize(2000)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFailureIsToldToThoseWhomItConcernsAndTheNextGoOn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        GatheredCreations creations = new GatheredCreations(keys -> {
            if (ids(keys).contains(1L)) {
                begun.countDown();
                await(goOn);
                throw new IllegalStateException("The store is away");
            }
            return ids(keys);
        });
        CompletableFuture<Set<Long>> first =
                CompletableFuture.supplyAsync(() -> creations.create(List.of(key(1))), senders);
        begun.await();
        CompletableFuture<Set<Long>> second =
                CompletableFuture.supplyAsync(() -> creations.create(List.of(key(2))), senders);
        goOn.countDown();

        assertThatThrownBy(first::join).hasRootCauseMessage("The store is away");
        assertThat(second.join()).containsExactly(2L);
        assertThat(creations.create(List.of(key(3)))).containsExactly(3L);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody lets it go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Long> ids(Collection<StoredKey> keys) {
        return keys.stream().map(StoredKey::id).collect(Collectors.toSet());
    }

    private static StoredKey key(long id) {
        return new StoredKey(id, "client-" + id, Set.of("client-" + id), "master", new byte[] {1});
    }
}
