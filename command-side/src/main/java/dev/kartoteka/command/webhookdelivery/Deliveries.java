package dev.kartoteka.command.webhookdelivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.command.webhookdelivery.Delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is to be sent and what became of it. Identifiers, names of events and times: nothing about anybody. */
@Component
class Deliveries {

    static final String COLLECTION = "webhook_deliveries";

    private static final String ID = "_id";
    private static final String WEBHOOK = "webhookId";
    private static final String RECORD = "recordId";
    private static final String SEQUENCE = "sequence";
    private static final String TYPE = "eventType";
    private static final String AT = "recordedAt";
    private static final String STATUS = "status";
    private static final String TRIED = "tried";
    private static final String ATTEMPTS = "attempts";
    private static final String NEXT = "nextAt";
    private static final String LEASE = "leaseUntil";
    private static final int ATTEMPTS_SHOWN = 20;

    private final MongoCollection<Document> documents;

    Deliveries(MongoTemplate mongo) {
        this.documents = mongo.getCollection(COLLECTION);
        documents.createIndex(Indexes.ascending(WEBHOOK, STATUS, NEXT));
        documents.createIndex(Indexes.ascending(WEBHOOK, AT));
        documents.createIndex(Indexes.ascending(RECORD, SEQUENCE));
    }

    /** Takes new ones in; those that are known stay as they are. */
    void add(Collection<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Document document = new Document(WEBHOOK, delivery.webhookId())
                    .append(RECORD, delivery.recordId())
                    .append(SEQUENCE, delivery.sequence())
                    .append(TYPE, delivery.eventType())
                    .append(AT, delivery.recordedAt().toEpochMilli())
                    .append(STATUS, Delivery.PENDING)
                    .append(TRIED, 0)
                    .append(ATTEMPTS, List.of())
                    .append(NEXT, delivery.recordedAt().toEpochMilli())
                    .append(LEASE, 0L);
            writes.add(new UpdateOneModel<>(
                    eq(ID, delivery.id()), new Document("$setOnInsert", document), new UpdateOptions().upsert(true)));
        }
        documents.bulkWrite(writes);
    }

    /** Those of a webhook that may be tried now, those waiting longest first. */
    List<Delivery> due(String webhookId, Instant now, int limit) {
        return read(
                and(
                        eq(WEBHOOK, webhookId),
                        eq(STATUS, Delivery.PENDING),
                        lte(NEXT, now.toEpochMilli()),
                        lte(LEASE, now.toEpochMilli())),
                Sorts.ascending(NEXT, AT, SEQUENCE),
                limit);
    }

    /** The first of a record that is still to be sent to a webhook. */
    Optional<Delivery> first(String webhookId, String recordId) {
        return read(
                        and(eq(RECORD, recordId), eq(WEBHOOK, webhookId), eq(STATUS, Delivery.PENDING)),
                        Sorts.ascending(SEQUENCE),
                        1)
                .stream()
                .findFirst();
    }

    /** Lets it wait for one before it. */
    void hold(Delivery delivery, Instant until) {
        documents.updateOne(pending(delivery.id()), Updates.set(NEXT, until.toEpochMilli()));
    }

    /** Makes it ours to send until a moment; false when another is at it, or it is not due. */
    boolean claim(Delivery delivery, Instant now, Duration lease) {
        return documents
                        .updateOne(
                                and(
                                        pending(delivery.id()),
                                        lte(LEASE, now.toEpochMilli()),
                                        lte(NEXT, now.toEpochMilli())),
                                Updates.set(LEASE, now.plus(lease).toEpochMilli()))
                        .getModifiedCount()
                == 1;
    }

    /** It is over, and those behind it may go on. */
    void end(Delivery delivery, String status, @Nullable Attempt attempt) {
        documents.updateOne(
                pending(delivery.id()),
                Updates.combine(Updates.set(STATUS, status), Updates.set(LEASE, 0L), tried(delivery, attempt)));
        release(delivery);
    }

    /** It is tried again at a moment. */
    void again(Delivery delivery, Instant next, @Nullable Attempt attempt) {
        documents.updateOne(
                pending(delivery.id()),
                Updates.combine(
                        Updates.set(NEXT, next.toEpochMilli()), Updates.set(LEASE, 0L), tried(delivery, attempt)));
    }

    /** From the beginning, at the wish of somebody. */
    void redeliver(String webhookId, String deliveryId, Instant now) {
        documents.updateOne(
                and(eq(ID, deliveryId), eq(WEBHOOK, webhookId), ne(STATUS, Delivery.CANCELLED)),
                Updates.combine(
                        Updates.set(STATUS, Delivery.PENDING),
                        Updates.set(TRIED, 0),
                        Updates.set(LEASE, 0L),
                        Updates.set(NEXT, now.toEpochMilli())));
    }

    void cancelAll(String webhookId) {
        documents.updateMany(
                and(eq(WEBHOOK, webhookId), in(STATUS, Delivery.PENDING, Delivery.PARKED)),
                Updates.set(STATUS, Delivery.CANCELLED));
    }

    /**
     * Those of a webhook, newest first.
     *
     * @param status null for any
     * @param after the last of the page before; null for the first page
     */
    List<Delivery> list(String webhookId, @Nullable String status, @Nullable Delivery after, int limit) {
        List<Bson> conditions = new ArrayList<>(List.of(eq(WEBHOOK, webhookId)));
        if (status != null) {
            conditions.add(eq(STATUS, status));
        }
        if (after != null) {
            long at = after.recordedAt().toEpochMilli();
            conditions.add(or(lt(AT, at), and(eq(AT, at), gt(ID, after.id()))));
        }
        return read(and(conditions), Sorts.orderBy(Sorts.descending(AT), Sorts.ascending(ID)), limit);
    }

    Optional<Delivery> find(String id) {
        return read(eq(ID, id), Sorts.ascending(ID), 1).stream().findFirst();
    }

    void forgetBefore(Instant time) {
        documents.deleteMany(and(lt(AT, time.toEpochMilli()), ne(STATUS, Delivery.PENDING)));
    }

    private void release(Delivery delivery) {
        documents.updateMany(
                and(
                        eq(RECORD, delivery.recordId()),
                        eq(WEBHOOK, delivery.webhookId()),
                        eq(STATUS, Delivery.PENDING),
                        eq(TRIED, 0)),
                Updates.set(NEXT, delivery.recordedAt().toEpochMilli()));
    }

    private static Bson pending(String id) {
        return and(eq(ID, id), eq(STATUS, Delivery.PENDING));
    }

    private static Bson tried(Delivery delivery, @Nullable Attempt attempt) {
        if (attempt == null) {
            return Updates.set(TRIED, delivery.tried());
        }
        List<Document> all = new ArrayList<>();
        delivery.attempts().forEach(one -> all.add(document(one)));
        all.add(document(attempt));
        return Updates.combine(
                Updates.set(TRIED, delivery.tried() + 1),
                Updates.set(ATTEMPTS, all.subList(Math.max(0, all.size() - ATTEMPTS_SHOWN), all.size())));
    }

    private static Document document(Attempt attempt) {
        return new Document("at", attempt.at().toEpochMilli())
                .append("outcome", attempt.outcome())
                .append("millis", attempt.millis());
    }

    private List<Delivery> read(Bson condition, Bson sort, int limit) {
        List<Delivery> found = new ArrayList<>();
        documents
                .find(condition)
                .sort(sort)
                .limit(limit)
                .map(Deliveries::delivery)
                .into(found);
        return found;
    }

    private static Delivery delivery(Document document) {
        String status = document.getString(STATUS);
        return new Delivery(
                document.getString(ID),
                document.getString(WEBHOOK),
                document.getString(RECORD),
                number(document, SEQUENCE),
                document.getString(TYPE),
                Instant.ofEpochMilli(number(document, AT)),
                status,
                (int) number(document, TRIED),
                document.getList(ATTEMPTS, Document.class).stream()
                        .map(one -> new Attempt(
                                Instant.ofEpochMilli(number(one, "at")),
                                one.getString("outcome"),
                                number(one, "millis")))
                        .toList(),
                status.equals(Delivery.PENDING) ? Instant.ofEpochMilli(number(document, NEXT)) : null);
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }
}
