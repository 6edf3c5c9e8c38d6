package dev.kartoteka.query.access;

import com.mongodb.MongoClientSettings;
import dev.kartoteka.query.list.ListQuery;
import java.util.HashSet;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Every path that a list is filtered or sorted by, wherever in the condition it stands. */
final class AskedFields {

    private static final String STATE = "state.";

    private final Set<String> paths = new HashSet<>();

    private AskedFields() {}

    static AskedFields of(ListQuery query) {
        AskedFields asked = new AskedFields();
        asked.collect(
                query.condition().toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()));
        query.orders().forEach(order -> asked.paths.add(order.field().path()));
        return asked;
    }

    /** @param components of the state */
    boolean anyOf(Set<String> components) {
        return paths.stream()
                .filter(path -> path.startsWith(STATE))
                .map(path -> path.substring(STATE.length()).split("\\.", 2)[0])
                .anyMatch(components::contains);
    }

    private void collect(BsonValue value) {
        if (value instanceof BsonDocument document) {
            document.forEach((key, nested) -> {
                paths.add(key);
                collect(nested);
            });
        } else if (value instanceof BsonArray array) {
            array.forEach(this::collect);
        }
    }
}
