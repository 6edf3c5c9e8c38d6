package dev.kartoteka.query.access;

import com.mongodb.MongoClientSettings;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Of which texts a field must have one, by a condition. */
final class Demanded {

    private Demanded() {}

    /** Null when it may have any, as far as can be seen at a glance. */
    static @Nullable Set<String> of(Bson condition, String path) {
        return of(condition.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()), path);
    }

    private static @Nullable Set<String> of(BsonDocument condition, String path) {
        Set<String> demanded = texts(condition.get(path));
        if (demanded == null && condition.get("$and") instanceof BsonArray parts) {
            for (BsonValue part : parts) {
                demanded = demanded == null && part instanceof BsonDocument document ? of(document, path) : demanded;
            }
        }
        return demanded;
    }

    private static @Nullable Set<String> texts(@Nullable BsonValue demand) {
        if (demand instanceof BsonString text) {
            return Set.of(text.getValue());
        }
        if (demand instanceof BsonDocument operators && operators.size() == 1) {
            BsonValue operand = operators.get(operators.getFirstKey());
            return switch (operators.getFirstKey()) {
                case "$eq" -> texts(operand);
                case "$in" -> operand instanceof BsonArray several ? all(several) : null;
                default -> null;
            };
        }
        return null;
    }

    private static @Nullable Set<String> all(BsonArray several) {
        Set<String> texts = new LinkedHashSet<>();
        for (BsonValue one : several) {
            if (!(one instanceof BsonString text)) {
                return null;
            }
            texts.add(text.getValue());
        }
        return texts;
    }
}
