package dev.kartoteka.query.audit;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.projection.AbsoluteWrites;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every event, one document each, under its position. What is written is absolute, so writing it again changes nothing. */
@Component
public class AuditStore {

    /** Which keeps it; never renamed. */
    public static final String PROJECTION = "history";

    public static final String COLLECTION = "audit_events";

    /** Rows are read in portions, since a store may keep the rest of an answer in memory until it is fetched. */
    private static final int PORTION = 2000;

    private final Place place;

    @Autowired
    AuditStore(Generations generations) {
        this(generations.read(PROJECTION));
    }

    private AuditStore(Place place) {
        this.place = place;
    }

    /** The same at another place. */
    public AuditStore at(Place other) {
        return new AuditStore(other);
    }

    /** Makes the indexes. */
    public void prepare() {
        MongoCollection<Document> rows = rows();
        rows.createIndex(Indexes.ascending(AuditDocuments.POSITION));
        rows.createIndex(Indexes.ascending(AuditDocuments.RECORD_ID, AuditDocuments.SEQUENCE));
        rows.createIndex(Indexes.ascending(AuditDocuments.SUBJECTS, AuditDocuments.POSITION));
        rows.createIndex(Indexes.ascending(AuditDocuments.TYPE, AuditDocuments.POSITION));
        rows.createIndex(TypeCounts.INDEX);
        rows.createIndex(Indexes.ascending(metadata(MetadataKeys.ACTOR_ID), AuditDocuments.POSITION));
    }

    /** Keeps the events; those kept already are written over with the same. */
    public void write(Collection<RecordedEvent> events) {
        AbsoluteWrites.write(rows(), events.stream().map(AuditDocuments::write).toList());
    }

    /** Every event of some records, in the order of each record's stream. */
    public Map<String, List<AuditRow>> ofRecords(Collection<String> recordIds) {
        Map<String, List<AuditRow>> found = new LinkedHashMap<>();
        if (!recordIds.isEmpty()) {
            rows().find(Filters.in(AuditDocuments.RECORD_ID, recordIds))
                    .map(AuditDocuments::read)
                    .forEach(row -> found.computeIfAbsent(row.recordId(), id -> new ArrayList<>())
                            .add(row));
            found.values().forEach(rows -> rows.sort(Comparator.comparingLong(AuditRow::sequence)));
        }
        return found;
    }

    /**
     * The next rows in the order of positions.
     *
     * @param from the position to go on from, exclusive; null for the beginning, or the end when descending
     */
    public List<AuditRow> next(Bson condition, @Nullable Long from, boolean ascending, int limit) {
        Bson beyond = from == null
                ? Filter.all()
                : ascending ? Filters.gt(AuditDocuments.POSITION, from) : Filters.lt(AuditDocuments.POSITION, from);
        FindIterable<Document> found = rows().find(Filter.and(List.of(condition, beyond)))
                .sort(ascending ? Sorts.ascending(AuditDocuments.POSITION) : Sorts.descending(AuditDocuments.POSITION))
                .limit(limit);
        return found.map(AuditDocuments::read).into(new ArrayList<>());
    }

    /** All rows that meet a condition, one by one, however many. */
    public void forEach(Bson condition, @Nullable Long from, boolean ascending, Consumer<AuditRow> consumer) {
        Long last = from;
        List<AuditRow> portion;
        do {
            portion = next(condition, last, ascending, PORTION);
            portion.forEach(consumer);
            last = portion.isEmpty()
                    ? last
                    : Long.valueOf(portion.get(portion.size() - 1).position());
        } while (portion.size() == PORTION);
    }

    /** All rows about a record, in the order of positions. */
    public void forEachAbout(String recordId, Consumer<AuditRow> consumer) {
        forEach(Filters.eq(AuditDocuments.SUBJECTS, recordId), null, true, consumer);
    }

    /** Rows as they are stored, in the order of their identifiers. */
    List<Document> documentsAfter(@Nullable Long position, int limit) {
        return rows().find(position == null ? Filter.all() : Filters.gt(AuditDocuments.ID, position))
                .sort(Sorts.ascending(AuditDocuments.ID))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Which events there are, how many of each, and where the first and the last stand. */
    List<TypeCount> types() {
        return new TypeCounts(rows()).all();
    }

    static String metadata(String key) {
        return AuditDocuments.METADATA + "." + key;
    }

    private MongoCollection<Document> rows() {
        return place.collection(COLLECTION);
    }
}
