package dev.kartoteka.command.configuration;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import dev.kartoteka.command.idempotency.IdempotencyStore;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Keeps used keys where all command sides see them. The key is the document's id, so of two that claim it at once one is
 * refused; writes wait for the majority, so that no failover forgets a key whose command was sent.
 */
final class MongoIdempotencyStore implements IdempotencyStore {

    static final String COLLECTION = "idempotency_keys";

    private static final String KEY = "_id";
    private static final String FINGERPRINT = "fingerprint";
    private static final String TARGET = "target";
    private static final String INSTANCE = "instance";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String STATUS = "status";
    private static final String BODY = "body";

    private final MongoCollection<Document> keys;
    private final AtomicBoolean indexed = new AtomicBoolean();

    MongoIdempotencyStore(MongoCollection<Document> keys) {
        this.keys = keys.withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public Optional<Claim> claim(Claim claim) {
        while (true) {
            try {
                keys.insertOne(document(claim));
                return Optional.empty();
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
            Document earlier = keys.find(eq(KEY, claim.key())).first();
            if (earlier != null) {
                return Optional.of(claim(earlier));
            } // otherwise it was released in between
        }
    }

    @Override
    public boolean isAbandoned(Claim unfinished, Instant leaseStart) {
        return unfinished.claimedAt().isBefore(leaseStart);
    }

    /** The new instance has a lease of its own from now on, so that a third one does not take the key over at once. */
    @Override
    public boolean takeOver(Claim unfinished, String instance) {
        Bson still = and(
                unanswered(unfinished.key()),
                eq(INSTANCE, unfinished.instance()),
                eq(CLAIMED_AT, Date.from(unfinished.claimedAt())));
        Bson ours = Updates.combine(Updates.set(INSTANCE, instance), Updates.currentDate(CLAIMED_AT));
        return keys.updateOne(still, ours).getModifiedCount() == 1;
    }

    @Override
    public void complete(String key, int status, String body) {
        keys.updateOne(unanswered(key), Updates.combine(Updates.set(STATUS, status), Updates.set(BODY, body)));
    }

    @Override
    public void release(String key) {
        keys.deleteOne(unanswered(key));
    }

    @Override
    public void forgetBefore(Instant time) {
        if (indexed.compareAndSet(false, true)) {
            keys.createIndex(Indexes.ascending(CLAIMED_AT));
        }
        keys.deleteMany(lt(CLAIMED_AT, Date.from(time)));
    }

    private static Bson unanswered(String key) {
        return and(eq(KEY, key), exists(STATUS, false));
    }

    private static Document document(Claim claim) {
        return new Document(KEY, claim.key())
                .append(FINGERPRINT, claim.fingerprint())
                .append(TARGET, claim.target())
                .append(INSTANCE, claim.instance())
                .append(CLAIMED_AT, Date.from(claim.claimedAt()));
    }

    private static Claim claim(Document document) {
        return new Claim(
                document.getString(KEY),
                document.getString(FINGERPRINT),
                document.getString(TARGET),
                document.getString(INSTANCE),
                document.getDate(CLAIMED_AT).toInstant(),
                document.getInteger(STATUS),
                document.getString(BODY));
    }
}
