package dev.kartoteka.query.list;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where a page ended: the values of its last row in the order of the list. The next page is what comes after them, so pages
 * neither repeat nor skip rows that stay, whatever else changes. Opaque to callers, and bound to its list, filter and order.
 */
final class Cursor {

    private static final JsonMapper JSON = new JsonMapper();

    private Cursor() {}

    static String after(String listName, ListQuery query, Document last) {
        ArrayNode values = JSON.createArrayNode();
        for (Order order : query.orders()) {
            Object value = at(last, order.field().path());
            if (value == null) {
                values.addNull();
            } else {
                values.add(FieldType.text(value));
            }
        }
        String text = JSON.writeValueAsString(
                JSON.createArrayNode().add(binding(listName, query)).add(values));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes after the cursor. */
    static Bson condition(String listName, ListQuery query, String cursor) {
        List<@Nullable Object> values = values(listName, query, cursor);
        List<Bson> alternatives = new ArrayList<>();
        List<Bson> equalSoFar = new ArrayList<>();
        for (int i = 0; i < query.orders().size(); i++) {
            Order order = query.orders().get(i);
            Object value = values.get(i);
            Bson beyond = beyond(order, value);
            if (beyond != null) {
                List<Bson> alternative = new ArrayList<>(equalSoFar);
                alternative.add(beyond);
                alternatives.add(Filter.and(alternative));
            }
            equalSoFar.add(Filters.eq(order.field().path(), value));
        }
        return alternatives.size() == 1 ? alternatives.get(0) : Filters.or(alternatives);
    }

    /** Absent values come first in ascending order, as stores have it. */
    private static @Nullable Bson beyond(Order order, @Nullable Object value) {
        String path = order.field().path();
        if (order.ascending()) {
            return value == null ? Filters.ne(path, null) : Filters.gt(path, value);
        }
        if (value == null) {
            return null;
        }
        return order.field().name().equals("id")
                ? Filters.lt(path, value)
                : Filters.or(Filters.lt(path, value), Filters.eq(path, null));
    }

    private static List<@Nullable Object> values(String listName, ListQuery query, String cursor) {
        try {
            JsonNode read = JSON.readTree(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            JsonNode given = read.path(1);
            if (read.path(0).asString("").equals(binding(listName, query))
                    && given.size() == query.orders().size()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 0; i < given.size(); i++) {
                    FieldType type = query.orders().get(i).field().type();
                    values.add(
                            given.get(i).isNull()
                                    ? null
                                    : type.parse(given.get(i).asString()));
                }
                return values;
            }
        } catch (IllegalArgumentException | JacksonException | Refusal e) {
            // falls through: whatever is wrong with it, it is not a cursor of this list
        }
        throw new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning());
    }

    private static String binding(String listName, ListQuery query) {
        StringBuilder text = new StringBuilder(listName);
        text.append(query.condition().toBsonDocument(BsonDocument.class, Codecs.REGISTRY));
        query.orders().forEach(order -> text.append(order.field().name()).append(order.ascending()));
        text.append(query.asOf());
        return Integer.toHexString(text.toString().hashCode());
    }

    private static @Nullable Object at(Document document, String path) {
        Object value = document;
        for (String step : path.split("\\.", -1)) {
            value = value instanceof Document inner ? inner.get(step) : null;
        }
        return value;
    }

    /** The driver's codecs, to print conditions. */
    private static final class Codecs {
        static final org.bson.codecs.configuration.CodecRegistry REGISTRY =
                com.mongodb.MongoClientSettings.getDefaultCodecRegistry();
    }
}
