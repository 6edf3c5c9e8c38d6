package dev.kartoteka.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;

/**
 * Writes documents that depend on nothing that is there, so that writing them again changes nothing. Nearly always they are
 * new, and to insert is much less work for the store than to look for what is to be replaced; what is there all the same, as
 * when a batch is handled twice, is written over.
 */
public final class AbsoluteWrites {

    private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final String ID = "_id";

    private AbsoluteWrites() {}

    /** @param documents each with its identifier; the collection has no other unique index */
    public static void write(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(documents, EACH);
        } catch (MongoBulkWriteException e) {
            requireOnlyKnown(e);
            collection.bulkWrite(
                    e.getWriteErrors().stream()
                            .map(error -> documents.get(error.getIndex()))
                            .map(known -> new ReplaceOneModel<>(Filters.eq(ID, known.get(ID)), known, UPSERT))
                            .toList(),
                    UNORDERED);
        }
    }

    private static void requireOnlyKnown(MongoBulkWriteException e) {
        boolean onlyKnown = e.getWriteErrors().stream()
                .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
        if (!onlyKnown || e.getWriteConcernError() != null) {
            throw e;
        }
    }
}
