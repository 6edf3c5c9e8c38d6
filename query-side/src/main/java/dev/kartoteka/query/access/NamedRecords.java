package dev.kartoteka.query.access;

import com.mongodb.MongoClientSettings;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Asks for records only by those others that they show: one out of reach is taken for one that no record names. Refused are
 * parts and orders of identifiers, by which one could be guessed sign by sign.
 *
 * @param paths where records are named
 * @param among which of some records may be seen
 */
record NamedRecords(Set<String> paths, UnaryOperator<Set<String>> among) {

    /** No identifier, since those have no spaces. */
    private static final BsonString NONE = new BsonString(" ");

    private static final Set<String> OF_ORDER = Set.of("$gt", "$gte", "$lt", "$lte");

    ListQuery asked(ListQuery query) {
        if (query.orders().stream()
                .anyMatch(order -> paths.contains(order.field().path()))) {
            throw notReadable();
        }
        BsonDocument condition =
                query.condition().toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
        Set<String> named = new HashSet<>();
        collect(condition, false, named);
        if (named.isEmpty()) {
            return query;
        }
        return new ListQuery(
                (BsonDocument) shown(condition, false, among.apply(named)),
                query.orders(),
                query.limit(),
                query.cursor(),
                query.total(),
                query.asOf());
    }

    private void collect(BsonValue value, boolean naming, Set<String> named) {
        if (value instanceof BsonDocument document) {
            document.forEach((key, nested) -> {
                if (naming && OF_ORDER.contains(key)) {
                    throw notReadable();
                }
                collect(nested, naming || paths.contains(key), named);
            });
        } else if (value instanceof BsonArray array) {
            array.forEach(nested -> collect(nested, naming, named));
        } else if (naming && value.isRegularExpression()) {
            throw notReadable();
        } else if (naming && value instanceof BsonString id) {
            named.add(id.getValue());
        }
    }

    private BsonValue shown(BsonValue value, boolean naming, Set<String> seen) {
        if (value instanceof BsonDocument document) {
            BsonDocument copy = new BsonDocument();
            document.forEach((key, nested) -> copy.append(key, shown(nested, naming || paths.contains(key), seen)));
            return copy;
        }
        if (value instanceof BsonArray array) {
            return new BsonArray(
                    array.stream().map(nested -> shown(nested, naming, seen)).toList());
        }
        return naming && value instanceof BsonString id && !seen.contains(id.getValue()) ? NONE : value;
    }

    private static Refusal notReadable() {
        return new Refusal(FailureCode.FIELD_NOT_READABLE, FailureCode.FIELD_NOT_READABLE.meaning());
    }
}
