package dev.kartoteka.command.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.kartoteka.command.idempotency.IdempotencyStore.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoIdempotencyStoreTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoIdempotencyStore store = new MongoIdempotencyStore(
            client.getDatabase("test").getCollection(MongoIdempotencyStore.COLLECTION, BsonDocument.class));

    @BeforeEach
    void aKeyIsClaimed() {
        assertThat(store.claim(claim("one"))).isEmpty();
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void aSecondClaimGetsTheFirst() {
        assertThat(store.claim(claim("two"))).contains(claim("one"));
    }

    @Test
    void ofManyClaimsAtOnceOneIsGranted() {
        long granted = IntStream.range(0, 50)
                .parallel()
                .filter(i -> store.claim(new Claim("other", "f", "client-1", "i" + i, LONG_AGO, null, null))
                        .isEmpty())
                .count();

        assertThat(granted).isEqualTo(1);
    }

    @Test
    void anAnswerIsKeptAndNeverReplaced() {
        store.complete("key", 201, "first");
        store.complete("key", 409, "second");
        store.release("key");

        assertThat(store.claim(claim("two")))
                .contains(new Claim("key", "f", "client-1", "one", LONG_AGO, 201, "first"));
    }

    @Test
    void aReleasedKeyIsFree() {
        store.release("key");

        assertThat(store.claim(claim("two"))).isEmpty();
    }

    @Test
    void anUnfinishedClaimIsAbandonedWhenItsLeaseIsOver() {
        assertThat(store.isAbandoned(claim("one"), LONG_AGO)).isFalse();
        assertThat(store.isAbandoned(claim("one"), LONG_AGO.plusMillis(1))).isTrue();
    }

    @Test
    void ofTwoWhoTakeOverOneGetsIt() {
        assertThat(store.takeOver(claim("one"), "two")).isTrue();
        assertThat(store.takeOver(claim("one"), "three")).isFalse();

        assertThat(store.claim(claim("four"))).hasValueSatisfying(kept -> {
            assertThat(kept.instance()).isEqualTo("two");
            assertThat(kept.claimedAt()).isAfter(LONG_AGO.plus(Duration.ofDays(1)));
        });
    }

    @Test
    void oldKeysAreForgotten() {
        store.forgetBefore(LONG_AGO);
        assertThat(store.claim(claim("two"))).isPresent();

        store.forgetBefore(LONG_AGO.plusMillis(1));
        assertThat(store.claim(claim("two"))).isEmpty();
    }

    private static Claim claim(String instance) {
        return new Claim("key", "f", "client-1", instance, LONG_AGO, null, null);
    }
}
