package dev.kartoteka.query.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.list.Filter;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which events there are. It goes from one type and revision to the next by their index, and counts in it, so what it
 * costs grows with the number of types and not with that of events.
 */
final class TypeCounts {

    static final Bson INDEX = Indexes.ascending(AuditDocuments.TYPE, AuditDocuments.REVISION, AuditDocuments.POSITION);

    private final MongoCollection<Document> rows;

    TypeCounts(MongoCollection<Document> rows) {
        this.rows = rows;
    }

    /** In the order of types and their revisions. */
    List<TypeCount> all() {
        List<TypeCount> counts = new ArrayList<>();
        Document first = first(Filter.all(), true);
        while (first != null) {
            TypeCount count = countFrom(first);
            counts.add(count);
            first = after(count);
        }
        return counts;
    }

    private TypeCount countFrom(Document first) {
        String type = first.getString(AuditDocuments.TYPE);
        String revision = first.getString(AuditDocuments.REVISION);
        Bson same = Filters.and(Filters.eq(AuditDocuments.TYPE, type), Filters.eq(AuditDocuments.REVISION, revision));
        long count = rows.countDocuments(same);
        Document last = first(same, false);
        return new TypeCount(type, revision, count, position(first), position(last == null ? first : last));
    }

    private @Nullable Document after(TypeCount count) {
        Document next = first(
                Filters.and(
                        Filters.eq(AuditDocuments.TYPE, count.type()),
                        Filters.gt(AuditDocuments.REVISION, count.revision())),
                true);
        return next == null ? first(Filters.gt(AuditDocuments.TYPE, count.type()), true) : next;
    }

    private @Nullable Document first(Bson condition, boolean ascending) {
        String[] order = {AuditDocuments.TYPE, AuditDocuments.REVISION, AuditDocuments.POSITION};
        return rows.find(condition)
                .sort(ascending ? Sorts.ascending(order) : Sorts.descending(order))
                .first();
    }

    private static long position(Document row) {
        return row.get(AuditDocuments.POSITION, Number.class).longValue();
    }
}
