package dev.kartoteka.query.proof;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Which process lets the tree grow, so that several query sides do not all do the same work. Two at once, as clocks that differ
 * may allow, would harm nothing: see {@link Tiles}.
 */
@Component
class WriterLease {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    /** So far ahead are no two clocks: a lease that ends later is from before the clock was set back, and its holder may be gone. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private static final String ID = "_id";
    private static final String WRITER = "writer";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "untilMillis";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final String self = UUID.randomUUID().toString();
    private boolean held;
    private long renewedAt;

    @Autowired
    WriterLease(MongoTemplate mongo) {
        this(mongo, Clock.systemUTC());
    }

    WriterLease(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Takes it or keeps it, if nobody else has it. */
    boolean isHeld() {
        long elapsing = System.nanoTime(); // which nobody sets back
        if (!held || elapsing - renewedAt > LENGTH.toNanos() / 3) {
            held = take(clock.millis());
            renewedAt = elapsing;
        }
        return held;
    }

    private boolean take(long now) {
        try {
            UpdateResult result = mongo.getCollection(Tiles.STATE)
                    .updateOne(
                            Filters.and(
                                    Filters.eq(ID, WRITER),
                                    Filters.or(
                                            Filters.eq(HOLDER, self),
                                            Filters.lt(UNTIL, now),
                                            Filters.gt(UNTIL, now + LENGTH.toMillis() + AHEAD.toMillis()))),
                            Updates.combine(Updates.set(HOLDER, self), Updates.set(UNTIL, now + LENGTH.toMillis())),
                            new UpdateOptions().upsert(true));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Lets another one have it at once. */
    void release() {
        held = false;
        mongo.getCollection(Tiles.STATE).deleteOne(Filters.and(Filters.eq(ID, WRITER), Filters.eq(HOLDER, self)));
    }
}
