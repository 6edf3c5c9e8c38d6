package dev.kartoteka.command.policy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * When what is to be done, in the order of time. Kept beside the read models by those who follow the events, and made anew from
 * these where it is lost.
 */
@Component
public class DueList {

    private static final String COLLECTION = "due";

    private static final String ID = "_id";
    private static final String KIND = "kind";
    private static final String RECORD = "recordId";
    private static final String DUE = "dueAt";

    /** When to try next: the due time, or later where it was tried already. */
    private static final String NEXT = "nextAt";

    /** When it was tried last; not there for what was not. */
    private static final String TRIED = "triedAt";

    /** Clocks of two nodes may differ by so much; one that differs more was set back. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final MongoCollection<Document> documents;

    DueList(MongoTemplate mongo) {
        this.documents = mongo.getCollection(COLLECTION);
        documents.createIndex(Indexes.ascending(NEXT));
        documents.createIndex(Indexes.ascending(TRIED));
    }

    /** Enters times, moves them, and takes them away. */
    public void write(Collection<Entry> entries) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        entries.forEach(entry -> writes.add(write(entry)));
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes);
        }
    }

    private static WriteModel<Document> write(Entry entry) {
        Bson one = eq(ID, entry.key());
        Instant due = entry.dueAt();
        if (due == null) {
            return new DeleteOneModel<>(one);
        }
        return new ReplaceOneModel<>(
                one, document(entry, due).append(ID, entry.key()), new ReplaceOptions().upsert(true));
    }

    private static Document document(Entry entry, Instant due) {
        return new Document(KIND, entry.kind())
                .append(RECORD, entry.id())
                .append(DUE, due.toEpochMilli())
                .append(NEXT, due.toEpochMilli());
    }

    /** Enters times where none is entered: what is there comes first. */
    public void writeWhereNone(Collection<Entry> entries) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        entries.forEach(entry -> writes.add(new UpdateOneModel<>(
                eq(ID, entry.key()),
                new Document("$setOnInsert", document(entry, Objects.requireNonNull(entry.dueAt()))),
                new UpdateOptions().upsert(true))));
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes);
        }
    }

    /** Puts off what was due until another time, or takes it away, unless somebody has moved it since. */
    public void settle(String kind, String id, Instant dueAt, @Nullable Instant next) {
        Bson unmoved = and(eq(ID, kind + ":" + id), eq(DUE, dueAt.toEpochMilli()));
        if (next == null) {
            documents.deleteOne(unmoved);
        } else {
            documents.updateOne(
                    unmoved,
                    Updates.combine(
                            Updates.set(DUE, next.toEpochMilli()),
                            Updates.set(NEXT, next.toEpochMilli()),
                            Updates.unset(TRIED)));
        }
    }

    /**
     * Takes away what was entered under an identifier, or under one that goes on after it with a slash.
     *
     * @param after only what is due later than that; null for all
     */
    public void clear(String kind, String id, @Nullable Instant after) {
        String key = kind + ":" + id;
        documents.deleteOne(later(eq(ID, key), after));
        documents.deleteMany(later(and(gte(ID, key + "/"), lt(ID, key + "0")), after)); // 0 comes next after the slash
    }

    private static Bson later(Bson which, @Nullable Instant after) {
        return after == null ? which : and(which, gt(DUE, after.toEpochMilli()));
    }

    /** What is to be tried by now, the first first. */
    List<Due> due(Instant now, int most) {
        return documents
                .find(lte(NEXT, now.toEpochMilli()))
                .sort(Sorts.ascending(NEXT))
                .limit(most)
                .into(new ArrayList<>())
                .stream()
                .map(one -> new Due(
                        one.getString(KIND),
                        one.getString(RECORD),
                        Instant.ofEpochMilli(one.getLong(DUE)),
                        one.getLong(NEXT)))
                .toList();
    }

    /** What was tried waits, so as not to be tried again at once; until it is done, or somebody has moved it. */
    void holdOff(Due one, Instant now, Duration wait) {
        documents.updateOne(
                and(eq(ID, one.key()), eq(DUE, one.dueAt().toEpochMilli())),
                Updates.combine(
                        Updates.set(NEXT, now.plus(wait).toEpochMilli()), Updates.set(TRIED, now.toEpochMilli())));
    }

    /** What was tried at a time that is yet to come, as the clock was set back since, does not wait for that time. */
    void forgetTriesAhead(Instant now, int most) {
        Bson ahead = gt(TRIED, now.plus(CLOCKS_DIFFER).toEpochMilli());
        for (Document one : documents.find(ahead).limit(most)) {
            documents.updateOne(
                    eq(ID, one.getString(ID)),
                    Updates.combine(Updates.set(NEXT, one.getLong(DUE)), Updates.unset(TRIED)));
        }
    }

    /**
     * A time that is entered.
     *
     * @param id unique within its kind: of a record, or with slashes of several
     * @param dueAt null to take it away
     */
    public record Entry(String kind, String id, @Nullable Instant dueAt) {

        String key() {
            return kind + ":" + id;
        }
    }

    /** @param nextAt when it was to be tried, in milliseconds */
    record Due(String kind, String id, Instant dueAt, long nextAt) {

        String key() {
            return kind + ":" + id;
        }
    }
}
