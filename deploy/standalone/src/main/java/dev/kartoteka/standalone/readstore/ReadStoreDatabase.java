package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** A database of the read store: gives collections and indexes their maps, and corrects the library where it must. */
final class ReadStoreDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private final StoreMaps maps;
    private final LongAdder examined;

    /** @param examined counts the documents that queries look at */
    ReadStoreDatabase(String name, StoreMaps maps, CursorRegistry cursors, LongAdder examined) {
        super(name, cursors);
        this.maps = maps;
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databaseResolver, Oplog oplog) {
        if (command.equalsIgnoreCase("dropIndexes")) {
            return dropIndexes(query);
        }
        if (command.equalsIgnoreCase("find")) {
            query.putIfAbsent("batchSize", BatchedCursor.BATCH); // or the library answers with all at once
        }
        if (command.equalsIgnoreCase("aggregate")
                && query.get(command) instanceof String name
                && resolveCollection(name, false) instanceof ReadStoreCollection collection) {
            Document answer = new PlannedAggregation(this, collection, databaseResolver, oplog).answer(query);
            if (answer != null) {
                return answer;
            }
        }
        return super.handleCommand(channel, command, query, databaseResolver, oplog);
    }

    /** The library drops indexes of that name from the list of every collection. */
    private Document dropIndexes(Document query) {
        Document response = new Document();
        Utils.markOkay(response);
        MongoCollection<Key> collection = resolveCollection((String) query.get("dropIndexes"), false);
        MongoCollection<Key> descriptions = indexes.get();
        if (collection == null || descriptions == null) {
            return response;
        }
        Object wanted = query.get("index");
        List<Document> dropped = new ArrayList<>();
        for (Document description : descriptions.handleQuery(new Document("ns", collection.getFullName()))) {
            if (isMeant(description, wanted)) {
                dropped.add(description);
            }
        }
        if (dropped.isEmpty() && !"*".equals(wanted)) {
            throw new IndexNotFoundException("index not found with name [" + wanted + "]");
        }
        for (Document description : dropped) {
            dropIndex(collection, String.valueOf(description.get("name")));
            descriptions.deleteDocuments(description, 0);
        }
        return response;
    }

    private boolean isMeant(Document description, @Nullable Object wanted) {
        String name = String.valueOf(description.get("name"));
        if (!(description.get("key") instanceof Document keys) || isPrimaryKeyIndex(keys)) {
            return false;
        }
        return "*".equals(wanted)
                || name.equals(wanted)
                || (wanted instanceof List<?> names && names.contains(name))
                || (wanted instanceof Document other && keys.toString().equals(other.toString()));
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        String namespace = getFullCollectionNamespace(collectionName);
        if (keys.size() == 1 && keys.get(0).getKey().equals("_id")) {
            return new IdIndex(maps.documents(namespace), indexName, keys);
        }
        return new OrderedIndex(maps.entries(namespace, indexName), indexName, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        String namespace = getFullCollectionNamespace(collectionName);
        return new OrderedIndex(maps.entries(namespace, indexName), indexName, keys, sparse, false);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String indexName) {
        super.dropIndex(collection, indexName);
        maps.removeEntries(collection.getFullName(), indexName);
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(collectionName);
        return new ReadStoreCollection(
                this, collectionName, options, cursorRegistry, new DocumentReads(maps.documents(namespace), examined));
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        super.dropCollection(collectionName, oplog);
        if (!collectionName.startsWith("system.")) { // those are still read while the database is dropped
            maps.removeCollection(getFullCollectionNamespace(collectionName));
        }
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        maps.removeDatabase(getDatabaseName());
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        maps.renameCollection(oldNamespace, collection.getFullName());
    }

    @Override
    protected long getFileSize() {
        return maps.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return maps.fileSize();
    }
}
