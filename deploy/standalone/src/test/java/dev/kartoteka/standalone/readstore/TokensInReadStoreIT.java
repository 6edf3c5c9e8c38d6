package dev.kartoteka.standalone.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.kartoteka.platform.axon.TokensAfterDocuments;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The token store of Axon's extension, which also relies on a unique index and on guarded updates. */
class TokensInReadStoreIT {

    private static final String GROUP = "client-card";

    @Test
    void keepsClaimsAndTokens(@TempDir Path directory) {
        try (StoreUnderTest store = new StoreUnderTest(directory)) {
            TokenStore mine = tokens(store, "mine", Duration.ofHours(1));
            mine.initializeTokenSegments(GROUP, 2, new GlobalSequenceTrackingToken(0));
            assertThat(mine.fetchSegments(GROUP)).containsExactly(0, 1);
            assertThat(mine.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(0));
            mine.storeToken(new GlobalSequenceTrackingToken(7), GROUP, 0);
            mine.extendClaim(GROUP, 0);

            TokenStore patient = tokens(store, "other", Duration.ofHours(1));
            assertThatThrownBy(() -> patient.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> patient.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);

            TokenStore thief = tokens(store, "other", Duration.ofMillis(-1)); // every claim is too old for it
            assertThat(thief.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
            assertThatThrownBy(() -> mine.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
            thief.releaseClaim(GROUP, 0);
            assertThat(mine.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
            mine.deleteToken(GROUP, 0);
            assertThat(mine.fetchSegments(GROUP)).containsExactly(1);
        }
    }

    /** Whoever made it may be gone, and nobody should wait until the clock has come there again. */
    @Test
    void aClaimFromBeforeTheClockWasSetBackKeepsNobodyOut(@TempDir Path directory) {
        try (StoreUnderTest store = new StoreUnderTest(directory)) {
            TokenStore one = TokensAfterDocuments.in(database(store), JacksonSerializer.defaultSerializer(), "one");
            TokenStore other = TokensAfterDocuments.in(database(store), JacksonSerializer.defaultSerializer(), "other");
            one.initializeTokenSegments(GROUP, 1, new GlobalSequenceTrackingToken(7));
            one.fetchToken(GROUP, 0);
            assertThat(other.fetchAvailableSegments(GROUP)).isEmpty();
            assertThatThrownBy(() -> other.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);

            database(store)
                    .getCollection("trackingtokens")
                    .updateOne(
                            Filters.eq("processorName", GROUP),
                            Updates.inc("timestamp", Duration.ofHours(1).toMillis()));

            one.extendClaim(GROUP, 0); // it is here, so its claim is a good one
            database(store)
                    .getCollection("trackingtokens")
                    .updateOne(
                            Filters.eq("processorName", GROUP),
                            Updates.inc("timestamp", Duration.ofHours(1).toMillis()));
            assertThat(one.fetchAvailableSegments(GROUP)).hasSize(1);
            assertThat(other.fetchAvailableSegments(GROUP)).hasSize(1);
            assertThat(other.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
            assertThatThrownBy(() -> one.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
        }
    }

    private static MongoDatabase database(StoreUnderTest store) {
        return store.client().getDatabase("crm");
    }

    private static TokenStore tokens(StoreUnderTest store, String node, Duration claimTimeout) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(store.client(), "crm")
                        .build())
                .serializer(JacksonSerializer.defaultSerializer())
                .nodeId(node)
                .claimTimeout(claimTimeout)
                .build();
    }
}
