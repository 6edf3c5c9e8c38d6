package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection: its documents as BSON, ordered by identifier. Readers run side by side; a writer runs alone, so that
 * nobody sees a document without its index entries.
 */
final class ReadStoreCollection extends LockedCollection {

    private static final Document EVERYTHING = new Document();

    private final MVMap<Key, byte[]> documents;
    private final DocumentReads reads;

    ReadStoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DocumentReads reads) {
        super(database, name, options, cursors, reads.documents());
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
        // a list of many values takes long to compare with
        Document remainingFilter = plan.exact() ? EVERYTHING : query;
        return select(found, remainingFilter, remainingOrder, numberToSkip - skipped, limit, batchSize, fieldSelector);
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
        var comparator = deriveComparator(orderBy);
        if (comparator == null) {
            Stream<Document> matching = found.filter(document -> documentMatchesQuery(document, query))
                    .skip(skip);
            return inBatches(limit > 0 ? matching.limit(limit) : matching, batchSize, fieldSelector);
        }
        Stream<Document> candidates = limit > 0
                ? new FirstOf(comparator, (long) skip + limit)
                        .of(found.filter(document -> documentMatchesQuery(document, query)))
                : found;
        return matchDocumentsFromStream(query, candidates, skip, limit, batchSize, comparator, fieldSelector);
    }

    private QueryResult inBatches(Stream<Document> matching, int batchSize, @Nullable Document fieldSelector) {
        Iterator<Document> documents = matching.iterator();
        UnaryOperator<List<Document>> shown =
                some -> matchDocumentsFromStream(EVERYTHING, some.stream(), 0, 0, 0, null, fieldSelector)
                        .collectDocuments();
        List<Document> first =
                shown.apply(BatchedCursor.next(documents, batchSize > 0 ? batchSize : Integer.MAX_VALUE));
        return documents.hasNext()
                ? new QueryResult(first, registered(BatchedCursor.packed(documents, shown)))
                : new QueryResult(first);
    }

    @Override
    protected Cursor createCursor(List<Document> remainingDocuments) {
        return registered(BatchedCursor.packed(remainingDocuments.iterator(), all -> all));
    }

    private Cursor registered(List<byte[]> remaining) {
        Cursor cursor = new BatchedCursor(cursorRegistry.generateCursorId(), remaining);
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
}
