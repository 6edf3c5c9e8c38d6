package dev.kartoteka.query.projection;

import com.mongodb.client.MongoCollection;
import java.util.function.IntSupplier;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Where the documents of a read model are.
 *
 * @param generation asked each time, since the one that is read changes
 */
public record Place(MongoTemplate mongo, IntSupplier generation) {

    /** Of a read model that was never built anew. */
    public static Place first(MongoTemplate mongo) {
        return of(mongo, 1);
    }

    static Place of(MongoTemplate mongo, int generation) {
        return new Place(mongo, () -> generation);
    }

    /** @param name that the collection has in the first generation */
    public MongoCollection<Document> collection(String name) {
        return mongo.getCollection(nameIn(generation.getAsInt(), name));
    }

    static String nameIn(int generation, String name) {
        return generation == 1 ? name : name + "_" + generation;
    }
}
