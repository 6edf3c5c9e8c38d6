package dev.kartoteka.query.access;

import com.mongodb.MongoClientSettings;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.shared.failure.FailureCode;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Asks records only by those clients that they show: a client out of reach is taken for one that no record names, and parts of
 * identifiers, by which one could be guessed sign by sign, are refused.
 */
record NamedClients(String path, ReachableClients clients) {

    /** No identifier, since those have no spaces. */
    private static final BsonString NO_CLIENT = new BsonString(" ");

    ListQuery asked(ListQuery query) {
        BsonDocument condition =
                query.condition().toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
        return new ListQuery(
                (BsonDocument) shown(condition, false),
                query.orders(),
                query.limit(),
                query.cursor(),
                query.total(),
                query.asOf());
    }

    private BsonValue shown(BsonValue value, boolean ofClients) {
        if (value instanceof BsonDocument document) {
            BsonDocument copy = new BsonDocument();
            document.forEach((key, nested) -> copy.append(key, shown(nested, ofClients || key.equals(path))));
            return copy;
        }
        if (value instanceof BsonArray array) {
            return new BsonArray(
                    array.stream().map(nested -> shown(nested, ofClients)).toList());
        }
        if (ofClients && value.isRegularExpression()) {
            throw new Refusal(FailureCode.FIELD_NOT_READABLE, FailureCode.FIELD_NOT_READABLE.meaning());
        }
        return ofClients && value instanceof BsonString id && !clients.has(id.getValue()) ? NO_CLIENT : value;
    }
}
