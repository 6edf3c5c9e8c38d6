package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}: the documents themselves, which are ordered by it. Keeps nothing of its own. */
final class IdIndex extends Index<Key> {

    private final MVMap<Key, byte[]> documents;

    IdIndex(MVMap<Key, byte[]> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    private static Key keyOf(Document document) {
        return KeyWriter.keyOf(document.getOrMissing("_id"));
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        Key key = keyOf(document);
        return documents.containsKey(key) ? key : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(keyOf(document))) {
            throw new DuplicateKeyError(
                    this,
                    collection,
                    getKeys(),
                    getKeyValues(document).iterator().next());
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {}

    @Override
    public @Nullable Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key position, MongoCollection<Key> collection) {}

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean canHandle(Document query) {
        return false; // the planner decides
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner reads the documents");
    }

    /** Never, so that the library does not try to fill it from the documents. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
