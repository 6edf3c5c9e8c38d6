package dev.kartoteka.query.timeline;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.projection.AbsoluteWrites;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Entries of all timelines. A page costs the same at a timeline's end as at its start: an index has its order. */
@Component
public class TimelineStore {

    public static final String COLLECTION = "timeline_entries";

    private static final Bson NEWEST_FIRST = Sorts.descending(EntryDocuments.OCCURRED_AT, EntryDocuments.POSITION);
    private static final Comparator<TimelineEntry> NEWEST = Comparator.comparing(TimelineEntry::occurredAt)
            .thenComparing(TimelineEntry::position)
            .reversed();

    private final Place place;

    @Autowired
    TimelineStore(Generations generations) {
        this(generations.read(AuditStore.PROJECTION));
    }

    TimelineStore(Place place) {
        this.place = place;
    }

    /** Makes the indexes. */
    void prepare() {
        Bson order = Indexes.descending(EntryDocuments.OCCURRED_AT, EntryDocuments.POSITION);
        entries().createIndex(Indexes.compoundIndex(Indexes.ascending(EntryDocuments.CLIENT_ID), order));
        entries()
                .createIndex(
                        Indexes.compoundIndex(Indexes.ascending(EntryDocuments.CLIENT_ID, EntryDocuments.KIND), order));
    }

    /** Keeps entries; what is written is absolute, so writing it again changes nothing. */
    void write(Collection<TimelineEntry> entries) {
        AbsoluteWrites.write(
                entries(), entries.stream().map(EntryDocuments::write).toList());
    }

    /** Newest first by when it occurred; of what occurred at the same time, the last recorded first. */
    public Page<TimelineEntry> page(TimelineQuestion question) {
        List<TimelineEntry> found = new ArrayList<>();
        if (question.kinds().isEmpty()) {
            found.addAll(read(question, List.of()));
        } else {
            // each kind by itself, in the order of its index, and then merged: several at once would have to be sorted
            question.kinds()
                    .forEach(kind -> found.addAll(read(question, List.of(Filters.eq(EntryDocuments.KIND, kind)))));
            found.sort(NEWEST);
        }
        boolean more = found.size() > question.limit();
        List<TimelineEntry> shown = List.copyOf(more ? found.subList(0, question.limit()) : found);
        return new Page<>(shown, more ? question.cursorAfter(shown.get(shown.size() - 1)) : null, null);
    }

    MongoCollection<Document> entries() {
        return place.collection(COLLECTION);
    }

    private List<TimelineEntry> read(TimelineQuestion question, List<Bson> more) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq(EntryDocuments.CLIENT_ID, question.clientId()));
        conditions.addAll(more);
        addTimes(question, conditions);
        TimelineQuestion.Place after = question.after();
        if (after != null) {
            Date time = Date.from(after.occurredAt());
            conditions.add(Filters.or(
                    Filters.lt(EntryDocuments.OCCURRED_AT, time),
                    Filters.and(
                            Filters.eq(EntryDocuments.OCCURRED_AT, time),
                            Filters.lt(EntryDocuments.POSITION, after.position()))));
        }
        return entries()
                .find(Filters.and(conditions))
                .sort(NEWEST_FIRST)
                .limit(question.limit() + 1)
                .map(EntryDocuments::read)
                .into(new ArrayList<>());
    }

    private static void addTimes(TimelineQuestion question, List<Bson> conditions) {
        Instant from = question.from();
        if (from != null) {
            conditions.add(Filters.gte(EntryDocuments.OCCURRED_AT, Date.from(from)));
        }
        Instant to = question.to();
        if (to != null) {
            conditions.add(Filters.lt(EntryDocuments.OCCURRED_AT, Date.from(to)));
        }
        AsOf asOf = question.asOf();
        if (asOf != null && asOf.basis() == AsOf.Basis.OCCURRED) {
            Date time = Date.from(asOf.time());
            conditions.add(Filters.lte(EntryDocuments.OCCURRED_AT, time)); // implied, and what the index knows
            conditions.add(Filters.lte(EntryDocuments.VISIBLE_FROM_OCCURRED, time));
        } else if (asOf != null) {
            conditions.add(Filters.lte(EntryDocuments.VISIBLE_FROM_RECORDED, Date.from(asOf.time())));
        }
    }
}
