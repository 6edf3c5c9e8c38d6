package dev.kartoteka.command.erasure;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import dev.kartoteka.platform.privacy.Remnants;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The read models of other processes: cleared when the tokens of all their projections, which lie beside them, have passed the
 * events that tell of the erasure. While no query side runs, nothing is cleared, and no certificate says so.
 */
@Component
@Order(200)
@ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "axon-server")
class ReadModelsElsewhere implements Remnants {

    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final String PROCESSOR = "processorName";

    /**
     * The erasure is what waits here, and others that make no read model, one of which was called {@code rule-times}; the last is
     * how the token store names itself.
     */
    static final Pattern NO_READ_MODEL =
            Pattern.compile(ErasureProcess.GROUP + "|due|rule-times|(policy|lookup)-.*|__config");

    private final EventStore store;
    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    ReadModelsElsewhere(
            EventStore store,
            MongoClient client,
            Serializer serializer,
            @Value("${spring.mongodb.database}") String database) {
        this.store = store;
        this.tokens = DefaultMongoTemplate.builder()
                .mongoDatabase(client, database)
                .build()
                .trackingTokensCollection();
        this.serializer = serializer;
    }

    @Override
    public String place() {
        return "read models";
    }

    @Override
    public void clear(String personId) throws InterruptedException {
        TrackingToken head = store.createHeadToken();
        long end = head == null ? -1 : head.position().orElse(-1);
        while (positionOfSlowest() < end) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Beyond every event where nothing was ever projected. */
    private long positionOfSlowest() {
        long slowest = Long.MAX_VALUE;
        for (Document kept : tokens.find()) {
            if (!NO_READ_MODEL.matcher(kept.getString(PROCESSOR)).matches()) {
                slowest = Math.min(slowest, position(kept));
            }
        }
        return slowest;
    }

    /** Before every event for a projection that has not begun. */
    private long position(Document kept) {
        Binary token = kept.get("token", Binary.class);
        if (token == null) {
            return -1;
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(token.getData(), byte[].class, kept.getString("tokenType"), null));
        return read == null ? -1 : read.position().orElse(-1);
    }
}
