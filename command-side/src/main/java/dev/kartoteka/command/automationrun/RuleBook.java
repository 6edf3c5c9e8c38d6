package dev.kartoteka.command.automationrun;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import dev.kartoteka.command.record.Records;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Which rules there are, and how often each fired lately. Looked at for each event, so remembered until something happens to a
 * rule, or for a moment, since another process may have followed the events before.
 */
@Component
class RuleBook {

    private static final String ID = "_id";
    private static final String RULE = "ruleId";
    private static final String AT = "at";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final long REMEMBERED = Duration.ofSeconds(5).toNanos();

    private final MongoCollection<Document> rules;
    private final MongoCollection<Document> firings;
    private final Records records;
    private volatile @Nullable Known known;

    RuleBook(MongoTemplate mongo, Records records) {
        this.rules = mongo.getCollection("rule_ids");
        this.firings = mongo.getCollection("rule_firings");
        this.records = records;
        firings.createIndex(Indexes.ascending(RULE, AT));
    }

    List<RuleState> all() {
        Known last = known;
        if (last == null || System.nanoTime() - last.at() >= REMEMBERED) {
            List<RuleState> found =
                    rules.find().map(document -> document.getString(ID)).into(new ArrayList<>()).stream()
                            .map(id -> records.current(id, RuleState.FOLD))
                            .filter(Objects::nonNull)
                            .toList();
            last = new Known(found, System.nanoTime());
            known = last;
        }
        return last.rules();
    }

    @Nullable
    RuleState rule(String ruleId) {
        return records.current(ruleId, RuleState.FOLD);
    }

    /** Something happened to a rule. */
    void note(String ruleId) {
        rules.replaceOne(eq(ID, ruleId), new Document(ID, ruleId), new ReplaceOptions().upsert(true));
        known = null;
    }

    /** Whether the rule fired as often within the hour up to a moment as it may. */
    boolean isWornOut(String ruleId, int perHour, Instant moment) {
        return firings.countDocuments(and(
                        eq(RULE, ruleId), gt(AT, moment.minus(HOUR).toEpochMilli()), lt(AT, moment.toEpochMilli() + 1)))
                >= perHour;
    }

    void fired(String ruleId, String firingId, Instant moment) {
        Document document = new Document(ID, firingId).append(RULE, ruleId).append(AT, moment.toEpochMilli());
        firings.replaceOne(eq(ID, firingId), document, new ReplaceOptions().upsert(true));
        firings.deleteMany(and(eq(RULE, ruleId), lt(AT, moment.minus(KEPT).toEpochMilli())));
    }

    private record Known(List<RuleState> rules, long at) {}
}
