package dev.kartoteka.query.record;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a read model must be, folded by the same steps as the live projection, and what they are. For the
 * proof of completeness.
 */
public final class RecordReplay<S> {

    private static final int PORTION = 500;

    private final RecordModel<S> model;
    private final Place place;

    public RecordReplay(RecordModel<S> model, Place place) {
        this.model = model;
        this.place = place;
    }

    /** The version after an event. */
    public RecordVersion<S> next(@Nullable RecordVersion<S> before, RecordedEvent event) {
        RecordWriter.requireNext(before, event);
        return RecordWriter.next(model, before, event);
    }

    /** A version with its end, which is where the next one begins. */
    public RecordVersion<S> ended(RecordVersion<S> version, RecordVersion<S> next) {
        return version.endedBy(next);
    }

    /** How the present state must be stored. */
    public Document present(RecordVersion<S> version) {
        return VersionDocuments.write(version.id(), version);
    }

    /** How a version must be kept. */
    public Document kept(RecordVersion<S> version) {
        return VersionDocuments.write(VersionDocuments.versionId(version.id(), version.version()), version);
    }

    /** Every present state as it is stored, by identifier. */
    public void forEachPresent(Consumer<Document> consumer) {
        forEach(model.collection(), consumer);
    }

    /** Every kept version as it is stored. */
    public void forEachKept(Consumer<Document> consumer) {
        forEach(model.versionCollection(), consumer);
    }

    /** The kept versions of some records as they are stored. */
    public List<Document> keptOf(Collection<String> recordIds) {
        return place.collection(model.versionCollection())
                .find(Filters.in(VersionDocuments.RECORD_ID, recordIds))
                .sort(Sorts.ascending(VersionDocuments.RECORD_ID, VersionDocuments.VERSION))
                .into(new ArrayList<>());
    }

    private void forEach(String collection, Consumer<Document> consumer) {
        Bson beyond = Filter.all();
        List<Document> portion;
        do {
            portion = place.collection(collection)
                    .find(beyond)
                    .sort(Sorts.ascending(VersionDocuments.ID))
                    .limit(PORTION)
                    .into(new ArrayList<>());
            portion.forEach(consumer);
            if (!portion.isEmpty()) {
                beyond = Filters.gt(
                        VersionDocuments.ID, portion.get(portion.size() - 1).get(VersionDocuments.ID));
            }
        } while (portion.size() == PORTION);
    }
}
