package dev.kartoteka.query.list;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads one page of a list: rows after the cursor, in order, one more than asked for to know whether there are more. */
public final class ListReader {

    private ListReader() {}

    /** @param condition with validity and all; the query's own is part of the cursor's binding only */
    public static <T> Page<T> read(
            String listName,
            MongoCollection<Document> collection,
            Bson condition,
            ListQuery query,
            Function<Document, T> mapping) {
        String cursor = query.cursor();
        Bson page =
                cursor == null ? condition : Filter.and(List.of(condition, Cursor.condition(listName, query, cursor)));
        List<Document> rows = collection
                .find(page)
                .sort(sort(query.orders()))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = rows.size() > query.limit();
        List<Document> shown = more ? rows.subList(0, query.limit()) : rows;
        return new Page<>(
                shown.stream().map(mapping).toList(),
                more ? Cursor.after(listName, query, shown.get(shown.size() - 1)) : null,
                query.total() ? collection.countDocuments(condition) : null);
    }

    /** The same page with a cursor for every row. */
    public static <T> Page<Edge<T>> readEdges(
            String listName,
            MongoCollection<Document> collection,
            Bson condition,
            ListQuery query,
            Function<Document, T> mapping) {
        return read(
                listName,
                collection,
                condition,
                query,
                document -> new Edge<>(Cursor.after(listName, query, document), mapping.apply(document)));
    }

    private static Bson sort(List<Order> orders) {
        return Sorts.orderBy(orders.stream()
                .map(order -> order.ascending()
                        ? Sorts.ascending(order.field().path())
                        : Sorts.descending(order.field().path()))
                .toList());
    }
}
