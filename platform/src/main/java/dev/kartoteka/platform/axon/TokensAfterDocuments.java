package dev.kartoteka.platform.axon;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Stores a batch's token when its documents are stored. Axon stores it as the first thing that is prepared for commit, before
 * what projections write there, and leaves it to a transaction to bind the two. Here is no transaction: a process killed
 * between them, or a write that fails, would leave a token that says "done" of a batch which nobody will ever handle.
 *
 * <p>And takes no claim for valid that was made in the future: Axon would wait until the clock has come there again, which is an
 * hour when it was set back an hour, while whoever made it may be gone.
 */
public final class TokensAfterDocuments extends MongoTokenStore {

    /** So far ahead are no two clocks. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private static final String OWNER = "owner";

    private static final String PROCESSOR = "processorName";

    private final MongoTemplate mongo;
    private final Serializer serializer;
    private final String nodeId;

    private TokensAfterDocuments(MongoTemplate mongo, Serializer serializer, String nodeId) {
        super(MongoTokenStore.builder()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .nodeId(nodeId));
        this.mongo = mongo;
        this.serializer = serializer;
        this.nodeId = nodeId;
    }

    /**
     * @param database where the documents are
     * @param nodeId who claims; empty for a name of this run only
     */
    public static TokensAfterDocuments in(MongoDatabase database, Serializer serializer, String nodeId) {
        return new TokensAfterDocuments(
                DefaultMongoTemplate.builder().mongoDatabase(database).build(),
                serializer,
                nodeId.isBlank() ? ManagementFactory.getRuntimeMXBean().getName() : nodeId);
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        endClaimsOfTheFuture(processorName);
        return super.fetchToken(processorName, segment);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        endClaimsOfTheFuture(processorName);
        return super.fetchAvailableSegments(processorName);
    }

    private void endClaimsOfTheFuture(String processorName) {
        mongo.trackingTokensCollection()
                .updateMany(
                        Filters.and(
                                Filters.eq(PROCESSOR, processorName),
                                Filters.ne(OWNER, nodeId),
                                Filters.gt("timestamp", System.currentTimeMillis() + AHEAD.toMillis())),
                        Updates.set(OWNER, null));
    }

    /**
     * The position up to which a processor has stored everything, whichever processes work on it; -1 when it has not begun. It
     * claims nothing.
     */
    public long storedUpTo(String processorName) {
        long lowest = Long.MAX_VALUE;
        for (Document segment : mongo.trackingTokensCollection().find(Filters.eq(PROCESSOR, processorName))) {
            lowest = Math.min(lowest, position(segment));
        }
        return lowest == Long.MAX_VALUE ? -1 : lowest;
    }

    private long position(Document segment) {
        Binary bytes = segment.get("token", Binary.class);
        if (bytes == null) {
            return -1;
        }
        TrackingToken token = serializer.deserialize(
                new SimpleSerializedObject<>(bytes.getData(), byte[].class, segment.getString("tokenType"), null));
        return token == null ? -1 : token.position().orElse(-1);
    }

    /** Two processes that begin at the same moment on an empty store both make it, and one of them is refused. */
    @Override
    public Optional<String> retrieveStorageIdentifier() {
        try {
            return super.retrieveStorageIdentifier();
        } catch (UnableToRetrieveIdentifierException made) {
            return super.retrieveStorageIdentifier();
        }
    }

    @Override
    public void storeToken(TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
            if (batch.phase().isBefore(UnitOfWork.Phase.COMMIT)) {
                // begins when all that was prepared is done; what fails there rolls back as well
                batch.onCommit(work -> super.storeToken(token, processorName, segment));
                return;
            }
        }
        super.storeToken(token, processorName, segment);
    }
}
