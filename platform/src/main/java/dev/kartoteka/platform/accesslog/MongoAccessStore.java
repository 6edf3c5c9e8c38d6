package dev.kartoteka.platform.accesslog;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the log in MongoDB, where several processes share it. Numbers are given out in portions, one to a batch. */
public final class MongoAccessStore implements AccessStore {

    private static final String COLLECTION = "access_log";
    private static final String COUNTER = "access_log_counter";

    private final MongoTemplate mongo;

    public MongoAccessStore(MongoTemplate mongo) {
        this.mongo = mongo;
        log().createIndex(Indexes.compoundIndex(Indexes.ascending("actorId"), Indexes.descending("_id")));
        log().createIndex(Indexes.compoundIndex(Indexes.ascending("recordIds"), Indexes.descending("_id")));
    }

    @Override
    public void append(List<Access> accesses) {
        Document counter = Objects.requireNonNull(mongo.getCollection(COUNTER)
                .findOneAndUpdate(
                        Filters.eq("_id", COLLECTION),
                        Updates.inc("last", (long) accesses.size()),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        long number = counter.getLong("last") - accesses.size();
        List<Document> documents = new ArrayList<>();
        for (Access access : accesses) {
            number++;
            documents.add(new Document("_id", number)
                    .append("at", Date.from(access.at()))
                    .append("actorId", access.actorId())
                    .append("actorType", access.actorType())
                    .append("action", access.action().name())
                    .append("what", access.what())
                    .append("recordIds", access.recordIds())
                    .append("status", access.status())
                    .append("address", access.address())
                    .append("requestId", access.requestId()));
        }
        log().insertMany(documents);
    }

    @Override
    public List<Numbered> find(Question question) {
        List<Bson> conditions = new ArrayList<>();
        if (question.actorId() != null) {
            conditions.add(Filters.eq("actorId", question.actorId()));
        }
        Access.Action action = question.action();
        if (action != null) {
            conditions.add(Filters.eq("action", action.name()));
        }
        if (question.recordId() != null) {
            conditions.add(Filters.eq("recordIds", question.recordId()));
        }
        if (question.from() != null) {
            conditions.add(Filters.gte("at", Date.from(question.from())));
        }
        if (question.to() != null) {
            conditions.add(Filters.lt("at", Date.from(question.to())));
        }
        if (question.before() != null) {
            conditions.add(Filters.lt("_id", question.before()));
        }
        return log().find(conditions.isEmpty() ? new Document() : Filters.and(conditions))
                .sort(Sorts.descending("_id"))
                .limit(question.limit())
                .map(MongoAccessStore::read)
                .into(new ArrayList<>());
    }

    private static Numbered read(Document document) {
        return new Numbered(
                document.getLong("_id"),
                new Access(
                        document.getDate("at").toInstant(),
                        document.getString("actorId"),
                        document.getString("actorType"),
                        Access.Action.valueOf(document.getString("action")),
                        document.getString("what"),
                        document.getList("recordIds", String.class),
                        document.getInteger("status"),
                        document.getString("address"),
                        document.getString("requestId")));
    }

    private MongoCollection<Document> log() {
        return mongo.getCollection(COLLECTION);
    }
}
