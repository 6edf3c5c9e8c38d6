package dev.kartoteka.command.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * How far a mailbox was read, and who reads it. It only spares work: where it is lost the whole mailbox is read again, and
 * nothing comes twice, since records are named after their e-mails.
 */
@Component
class InboxState {

    private static final String ID = "_id";
    private static final String READER = "reader";
    private static final String LEASE = "leaseUntil";
    private static final String VALIDITY = "uidValidity";
    private static final String LAST = "lastUid";
    private static final String FAILED = "failedUid";
    private static final String FAILURES = "failures";

    private final MongoCollection<Document> documents;

    InboxState(MongoTemplate mongo) {
        this.documents = mongo.getCollection("inbox");
    }

    /** Whether the mailbox is the reader's until then. */
    boolean claim(String mailbox, String reader, Instant now, Duration lease) {
        documents.updateOne(
                eq(ID, mailbox),
                new Document(
                        "$setOnInsert",
                        new Document(ID, mailbox).append(LEASE, 0L).append(READER, "")),
                new UpdateOptions().upsert(true));
        return documents
                        .updateOne(
                                and(eq(ID, mailbox), or(eq(READER, reader), lte(LEASE, now.toEpochMilli()))),
                                Updates.combine(
                                        Updates.set(READER, reader),
                                        Updates.set(LEASE, now.plus(lease).toEpochMilli())))
                        .getMatchedCount()
                == 1;
    }

    /** Another may have it. */
    void release(String mailbox, String reader) {
        documents.updateOne(and(eq(ID, mailbox), eq(READER, reader)), Updates.set(LEASE, 0L));
    }

    /** The last e-mail that was taken in; 0 for none of this numbering. */
    long last(String mailbox, long validity) {
        Document known = documents.find(eq(ID, mailbox)).first();
        return known == null || !Objects.equals(known.getLong(VALIDITY), validity) ? 0 : known.getLong(LAST);
    }

    void taken(String mailbox, long validity, long uid) {
        documents.updateOne(eq(ID, mailbox), Updates.combine(Updates.set(VALIDITY, validity), Updates.set(LAST, uid)));
    }

    /** How often the connection broke over this e-mail, with this time. */
    int failed(String mailbox, long uid) {
        Document known = documents.find(eq(ID, mailbox)).first();
        boolean again = known != null && Objects.equals(known.getLong(FAILED), uid);
        int failures = again ? Objects.requireNonNull(known).getInteger(FAILURES) + 1 : 1;
        documents.updateOne(
                eq(ID, mailbox), Updates.combine(Updates.set(FAILED, uid), Updates.set(FAILURES, failures)));
        return failures;
    }
}
