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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
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

    private final MongoCollection<BsonDocument> keys;
    private final AtomicBoolean indexed = new AtomicBoolean();

    MongoIdempotencyStore(MongoCollection<BsonDocument> keys) {
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
            BsonDocument earlier = keys.find(eq(KEY, claim.key())).first();
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
                eq(CLAIMED_AT, time(unfinished.claimedAt())));
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
        keys.deleteMany(lt(CLAIMED_AT, time(time)));
    }

    private static Bson unanswered(String key) {
        return and(eq(KEY, key), exists(STATUS, false));
    }

    private static BsonDocument document(Claim claim) {
        return new BsonDocument(KEY, new BsonString(claim.key()))
                .append(FINGERPRINT, new BsonString(claim.fingerprint()))
                .append(TARGET, new BsonString(claim.target()))
                .append(INSTANCE, new BsonString(claim.instance()))
                .append(CLAIMED_AT, time(claim.claimedAt()));
    }

    private static Claim claim(BsonDocument document) {
        return new Claim(
                document.getString(KEY).getValue(),
                document.getString(FINGERPRINT).getValue(),
                document.getString(TARGET).getValue(),
                document.getString(INSTANCE).getValue(),
                Instant.ofEpochMilli(document.getDateTime(CLAIMED_AT).getValue()),
                document.containsKey(STATUS) ? document.getInt32(STATUS).getValue() : null,
                document.containsKey(BODY) ? document.getString(BODY).getValue() : null);
    }

    private static BsonDateTime time(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }
}
