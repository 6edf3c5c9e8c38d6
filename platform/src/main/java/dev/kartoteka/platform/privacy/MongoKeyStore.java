package dev.kartoteka.platform.privacy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Keys in a MongoDB database of their own, where all processes see them. Writes wait for the journals of the majority. */
final class MongoKeyStore implements KeyStore {

    static final String COLLECTION = "data_keys";

    private static final String ID = "_id";
    private static final String RECORD = "recordId";
    private static final String SUBJECTS = "subjects";
    private static final String MASTER_KEY = "masterKeyId";
    private static final String WRAPPED = "wrapped";

    private final MongoCollection<Document> keys;

    MongoKeyStore(MongoDatabase database) {
        keys = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        keys.createIndex(Indexes.ascending(RECORD), new IndexOptions().unique(true));
        keys.createIndex(Indexes.ascending(SUBJECTS));
        keys.createIndex(Indexes.ascending(MASTER_KEY));
    }

    @Override
    public List<StoredKey> ofRecords(Collection<String> recordIds) {
        return find(Filters.in(RECORD, recordIds), recordIds.size());
    }

    @Override
    public List<StoredKey> from(long id, int limit) {
        return find(Filters.gte(ID, id), limit);
    }

    @Override
    public Set<Long> create(Collection<StoredKey> made) {
        Set<Long> kept = made.stream().map(StoredKey::id).collect(Collectors.toCollection(HashSet::new));
        List<Document> documents = made.stream().map(MongoKeyStore::document).toList();
        try {
            keys.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            e.getWriteErrors().forEach(error -> {
                if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                kept.remove(documents.get(error.getIndex()).getLong(ID));
            });
            if (e.getWriteConcernError() != null) {
                throw e;
            }
        }
        return kept;
    }

    @Override
    public void addSubjects(String recordId, Set<String> subjects) {
        keys.updateOne(Filters.eq(RECORD, recordId), Updates.addEachToSet(SUBJECTS, List.copyOf(subjects)));
    }

    /** The person's own key goes first, so that no new record about them begins while the others follow. */
    @Override
    public List<String> destroy(String subject) {
        if (ofRecords(List.of(subject)).isEmpty()) {
            keys.updateOne(
                    Filters.eq(RECORD, subject),
                    Updates.combine(
                            Updates.setOnInsert(ID, -1 - Aes.randomBits(62)),
                            Updates.setOnInsert(SUBJECTS, List.of(subject)),
                            Updates.setOnInsert(MASTER_KEY, "")),
                    new UpdateOptions().upsert(true));
        }
        keys.updateOne(Filters.eq(RECORD, subject), Updates.unset(WRAPPED));
        keys.updateMany(Filters.eq(SUBJECTS, subject), Updates.unset(WRAPPED));
        return recordsAbout(subject);
    }

    @Override
    public List<String> recordsAbout(String subject) {
        return keys.find(Filters.eq(SUBJECTS, subject))
                .sort(Sorts.ascending(ID))
                .map(key -> key.getString(RECORD))
                .into(new ArrayList<>());
    }

    @Override
    public List<StoredKey> notWrappedBy(String masterKeyId, int limit) {
        return find(Filters.and(Filters.exists(WRAPPED), Filters.ne(MASTER_KEY, masterKeyId)), limit);
    }

    @Override
    public void rewrap(Collection<StoredKey> changed) {
        keys.bulkWrite(
                changed.stream()
                        .map(key -> new UpdateOneModel<Document>(
                                Filters.and(Filters.eq(ID, key.id()), Filters.exists(WRAPPED)),
                                Updates.combine(
                                        Updates.set(MASTER_KEY, key.masterKeyId()),
                                        Updates.set(WRAPPED, binary(key.wrapped())))))
                        .toList(),
                new BulkWriteOptions().ordered(false));
    }

    @Override
    public Count count(String masterKeyId) {
        Bson live = Filters.exists(WRAPPED);
        return new Count(
                keys.countDocuments(live),
                keys.countDocuments(Filters.and(live, Filters.eq(MASTER_KEY, masterKeyId))),
                keys.countDocuments(Filters.exists(WRAPPED, false)));
    }

    /** The server reuses the space of what was changed; what its journal still has ends with the journal. */
    @Override
    public void clearRemnants() {
        // nothing that a client of the server could do
    }

    private List<StoredKey> find(Bson condition, int limit) {
        return keys.find(condition)
                .sort(Sorts.ascending(ID))
                .limit(limit)
                .map(MongoKeyStore::key)
                .into(new ArrayList<>());
    }

    private static Document document(StoredKey key) {
        return new Document(ID, key.id())
                .append(RECORD, key.recordId())
                .append(SUBJECTS, List.copyOf(key.subjects()))
                .append(MASTER_KEY, key.masterKeyId())
                .append(WRAPPED, binary(key.wrapped()));
    }

    private static StoredKey key(Document document) {
        Binary wrapped = document.get(WRAPPED, Binary.class);
        return new StoredKey(
                document.get(ID, Number.class).longValue(),
                document.getString(RECORD),
                Set.copyOf(document.getList(SUBJECTS, String.class)),
                document.getString(MASTER_KEY),
                wrapped == null ? null : wrapped.getData());
    }

    private static Binary binary(byte @Nullable [] wrapped) {
        if (wrapped == null) {
            throw new IllegalArgumentException("A destroyed key is not written again");
        }
        return new Binary(wrapped);
    }
}
