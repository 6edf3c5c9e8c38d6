package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A collection: its documents as BSON, ordered by identifier. Readers run side by side; a writer runs alone, so that
 * nobody sees a document without its index entries.
 */
final class ReadStoreCollection extends AbstractMongoCollection<Key> {

    private static final int DELETED_AT_ONCE = 1000;

    private final MVMap<Key, byte[]> documents;
    private final DocumentReads reads;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    ReadStoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DocumentReads reads) {
        super(database, name, options, cursors);
        this.documents = reads.documents();
        this.reads = reads;
    }

    MVMap<Key, byte[]> documents() {
        return documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        Plan plan = Planner.plan(query, orderBy, limit > 0, getIdField(), getIndexes());
        if (plan == null) {
            return matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
        }
        int skipped = plan.exact() && plan.ordered() ? numberToSkip : 0;
        Stream<Document> found = reads.planned(plan, skipped);
        Document remainingOrder = plan.ordered() ? null : orderBy;
        return select(found, query, remainingOrder, numberToSkip - skipped, limit, batchSize, fieldSelector);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int numberToReturn,
            int batchSize,
            @Nullable Document fieldSelector) {
        Stream<Document> all = reads.all(isNaturalDescending(orderBy));
        return select(all, query, orderBy, numberToSkip, numberToReturn, batchSize, fieldSelector);
    }

    private QueryResult select(
            Stream<Document> found,
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        Stream<Document> candidates = found;
        var comparator = deriveComparator(orderBy);
        if (comparator != null && limit > 0) {
            candidates = new FirstOf(comparator, (long) skip + limit)
                    .of(found.filter(document -> documentMatchesQuery(document, query)));
        }
        return matchDocumentsFromStream(query, candidates, skip, limit, batchSize, comparator, fieldSelector);
    }

    @Override
    protected Cursor createCursor(List<Document> remainingDocuments) {
        Cursor cursor = new BatchedCursor(cursorRegistry.generateCursorId(), remainingDocuments);
        cursorRegistry.add(cursor);
        return cursor;
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(new Document(), skip, limit);
        }
        return reading(() -> {
            Plan plan = Planner.plan(query, null, false, getIdField(), getIndexes());
            long found;
            if (plan != null && plan.exact()) {
                found = new PlannedRead(plan, documents, 0).count();
            } else {
                Stream<Document> candidates = plan == null ? reads.all(false) : reads.planned(plan, 0);
                found = candidates
                        .filter(document -> documentMatchesQuery(document, query))
                        .count();
            }
            long beyond = Math.max(0, found - Math.max(0, skip));
            return Math.toIntExact(limit > 0 ? Math.min(limit, beyond) : beyond);
        });
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        // the library's list of indexes is of documents without an identifier
        Key key = getIdField() == null
                ? Key.numberAfter(documents.lastKey())
                : KeyWriter.keyOf(document.getOrMissing(getIdField()));
        documents.put(key, Bson.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
        documents.put(position, Bson.encode(newDocument));
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        byte[] bytes = documents.get(position);
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected boolean tracksDataSize() {
        return false; // would encode each document once more
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("The size is not tracked");
    }

    @Override
    protected int getDataSize() {
        long size = documents.values().stream().mapToLong(bytes -> bytes.length).sum();
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    private <T> T reading(Supplier<T> action) {
        return locked(lock.readLock(), () -> {
            // keeps the pages of this version in the file until they are read
            MVStore.TxCounter usage = documents.getStore().registerVersionUsage();
            try {
                return action.get();
            } finally {
                documents.getStore().deregisterVersionUsage(usage);
            }
        });
    }

    private <T> T writing(Supplier<T> action) {
        return locked(lock.writeLock(), action);
    }

    private static <T> T locked(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private void changing(Runnable action) {
        writing(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    @Override
    public QueryResult handleQuery(QueryParameters queryParameters) {
        return reading(() -> super.handleQuery(queryParameters));
    }

    @Override
    public Document handleDistinct(Document query) {
        return reading(() -> super.handleDistinct(query));
    }

    @Override
    public Document findAndModify(Document query) {
        return writing(() -> super.findAndModify(query));
    }

    @Override
    public void addDocument(Document document) {
        changing(() -> super.addDocument(document));
    }

    @Override
    public List<Document> insertDocuments(List<Document> documents, boolean isOrdered) {
        return writing(() -> super.insertDocuments(documents, isOrdered));
    }

    /** In portions: the library opens everything that it is about to delete, and that may be a collection. */
    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        if (limit > 0) {
            return writing(() -> super.deleteDocuments(selector, limit, oplog));
        }
        return writing(() -> {
            int deleted = 0;
            int last;
            do {
                last = super.deleteDocuments(selector, DELETED_AT_ONCE, oplog);
                deleted += last;
            } while (last == DELETED_AT_ONCE);
            return deleted;
        });
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document updateQuery,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return writing(() -> super.updateDocuments(selector, updateQuery, arrayFilters, isMulti, isUpsert, oplog));
    }

    @Override
    public void removeDocument(Document document) {
        changing(() -> super.removeDocument(document));
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newCollectionName) {
        changing(() -> super.renameTo(newDatabase, newCollectionName));
    }

    @Override
    public void addIndex(Index<Key> index) {
        changing(() -> {
            boolean known =
                    getIndexes().stream().anyMatch(each -> each.getName().equals(index.getName()));
            try {
                super.addIndex(index);
            } catch (RuntimeException failed) {
                if (!known && index instanceof OrderedIndex halfBuilt) {
                    halfBuilt.clear(); // or it would be taken for a whole one
                }
                throw failed;
            }
        });
    }

    @Override
    public void dropIndex(String indexName) {
        changing(() -> super.dropIndex(indexName));
    }
}
