package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Who may do what with a collection at the same time: many read one version of it, or one changes it. */
abstract class LockedCollection extends AbstractMongoCollection<Key> {

    private static final int DELETED_AT_ONCE = 1000;

    private final MVStore store;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    LockedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Key, byte[]> documents) {
        super(database, name, options, cursors);
        this.store = documents.getStore();
    }

    final <T> T reading(Supplier<T> action) {
        return locked(lock.readLock(), () -> {
            // keeps the pages of this version in the file until they are read
            MVStore.TxCounter usage = store.registerVersionUsage();
            try {
                return action.get();
            } finally {
                store.deregisterVersionUsage(usage);
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

    final void changing(Runnable action) {
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
    public void dropIndex(String indexName) {
        changing(() -> super.dropIndex(indexName));
    }
}
