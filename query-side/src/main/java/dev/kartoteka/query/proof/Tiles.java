package dev.kartoteka.query.proof;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The tree as it is kept. Tiles only ever get longer and the tree larger, whoever writes: a writer that lags behind another
 * changes nothing, and what both write is the same, since it follows from the events.
 */
@Component
class Tiles {

    static final String COLLECTION = "proof_tiles";
    static final String STATE = "proof_state";

    private static final String ID = "_id";
    private static final String COUNT = "count";
    private static final String HASHES = "hashes";
    private static final String STORE_POSITIONS = "storePositions";
    private static final String TREE = "tree";
    private static final String SIZE = "size";

    private final MongoTemplate mongo;

    Tiles(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Nullable
    Tile read(int level, long number) {
        Document document = mongo.getCollection(COLLECTION)
                .find(Filters.eq(ID, id(level, number)))
                .first();
        if (document == null) {
            return null;
        }
        return Tile.of(
                document.get(HASHES, Binary.class).getData(),
                document.get(STORE_POSITIONS, Binary.class).getData());
    }

    void write(int level, long number, Tile tile) {
        String id = id(level, number);
        unlessThereIsMore(
                mongo.getCollection(COLLECTION),
                Filters.and(Filters.eq(ID, id), Filters.lte(COUNT, tile.count())),
                new Document(ID, id)
                        .append(COUNT, tile.count())
                        .append(HASHES, new Binary(tile.hashes()))
                        .append(STORE_POSITIONS, new Binary(level == 0 ? tile.storePositions() : new byte[0])));
    }

    /** How many leaves the tree has, all of whose tiles are kept. */
    long size() {
        Document state = mongo.getCollection(STATE).find(Filters.eq(ID, TREE)).first();
        return state == null ? 0 : state.get(SIZE, Number.class).longValue();
    }

    void grown(long size) {
        Bson smaller = Filters.and(Filters.eq(ID, TREE), Filters.lt(SIZE, size));
        try {
            mongo.getCollection(STATE).updateOne(smaller, Updates.set(SIZE, size), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            requireDuplicate(e);
        }
    }

    private static void unlessThereIsMore(MongoCollection<Document> collection, Bson filter, Document document) {
        try {
            collection.replaceOne(filter, document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            requireDuplicate(e);
        }
    }

    private static void requireDuplicate(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }

    private static String id(int level, long number) {
        return level + "-" + number;
    }
}
