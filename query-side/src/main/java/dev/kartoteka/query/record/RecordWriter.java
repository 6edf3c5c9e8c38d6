package dev.kartoteka.query.record;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.query.projection.UnhandledEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch of events into a read model: one read for the records it touches, one write for their versions, one for their
 * present states. Writes are absolute and guarded by version, so handling a batch twice, or in other portions, changes nothing.
 */
final class RecordWriter<S> {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final RecordModel<S> model;
    private final Place place;

    RecordWriter(RecordModel<S> model, Place place) {
        this.model = model;
        this.place = place;
    }

    /** @return the present version of each record that changed */
    List<RecordVersion<S>> write(List<RecordedEvent> events) {
        Map<String, RecordVersion<S>> present =
                load(events.stream().map(RecordedEvent::recordId).distinct().toList());
        Map<String, RecordVersion<S>> changed = new LinkedHashMap<>();
        Map<String, RecordVersion<S>> versions = new LinkedHashMap<>();
        List<WriteModel<Document>> ends = new ArrayList<>();
        for (RecordedEvent event : events) {
            RecordVersion<S> before = present.get(event.recordId());
            if (before != null && event.sequence() <= before.version()) {
                continue; // handled before
            }
            RecordVersion<S> after = after(before, event);
            if (before != null) {
                end(before.endedBy(after), versions, ends);
            }
            versions.put(VersionDocuments.versionId(after.id(), after.version()), after);
            present.put(after.id(), after);
            changed.put(after.id(), after);
        }
        if (!changed.isEmpty()) {
            store(versions, ends, changed);
        }
        return List.copyOf(changed.values());
    }

    private Map<String, RecordVersion<S>> load(List<String> ids) {
        Map<String, RecordVersion<S>> loaded = new LinkedHashMap<>();
        collection(model.collection())
                .find(Filters.in(VersionDocuments.ID, ids))
                .map(document -> VersionDocuments.read(model.stateType(), document))
                .forEach(version -> loaded.put(version.id(), version));
        return loaded;
    }

    private RecordVersion<S> after(@Nullable RecordVersion<S> before, RecordedEvent event) {
        try {
            requireNext(before, event);
            return next(model, before, event);
        } catch (RuntimeException e) {
            throw new UnhandledEvent(event, e);
        }
    }

    static void requireNext(@Nullable RecordVersion<?> before, RecordedEvent event) {
        long expected = before == null ? 0 : before.version() + 1;
        if (event.sequence() != expected) {
            throw new IllegalStateException("Event " + event.sequence() + " of " + event.recordId()
                    + " came, but event " + expected + " is next; the read model would miss one");
        }
    }

    static <S> RecordVersion<S> next(RecordModel<S> model, @Nullable RecordVersion<S> before, RecordedEvent event) {
        S state = model.fold().apply(before == null ? null : before.state(), event);
        if (state == null) {
            throw new IllegalStateException("The fold of " + model.name() + " gave no state for "
                    + event.payload().getClass().getSimpleName());
        }
        // the order of a record is that of its events, whatever clocks said
        return new RecordVersion<>(
                event.recordId(),
                event.sequence(),
                event.payload().getClass().getSimpleName(),
                before == null || before.occurredFrom().isBefore(event.occurredAt())
                        ? event.occurredAt()
                        : before.occurredFrom(),
                RecordVersion.OPEN,
                before == null || before.recordedFrom().isBefore(event.recordedAt())
                        ? event.recordedAt()
                        : before.recordedFrom(),
                RecordVersion.OPEN,
                event.position(),
                state,
                event.erased() || event.payload() instanceof PersonalDataErased || (before != null && before.erased()));
    }

    private void end(RecordVersion<S> ended, Map<String, RecordVersion<S>> versions, List<WriteModel<Document>> ends) {
        String id = VersionDocuments.versionId(ended.id(), ended.version());
        if (versions.replace(id, ended) == null) {
            ends.add(new UpdateOneModel<>(
                    Filters.eq(VersionDocuments.ID, id),
                    Updates.combine(
                            Updates.set(VersionDocuments.OCCURRED_TO, Date.from(ended.occurredTo())),
                            Updates.set(VersionDocuments.RECORDED_TO, Date.from(ended.recordedTo())))));
        }
    }

    /** Versions first: a crash in between leaves the present state behind, and the batch is handled again. */
    private void store(
            Map<String, RecordVersion<S>> versions,
            List<WriteModel<Document>> ends,
            Map<String, RecordVersion<S>> changed) {
        List<WriteModel<Document>> kept = new ArrayList<>(ends);
        versions.forEach((id, version) -> kept.add(new ReplaceOneModel<>(
                Filters.eq(VersionDocuments.ID, id), VersionDocuments.write(id, version), UPSERT)));
        collection(model.versionCollection()).bulkWrite(kept, UNORDERED);

        List<WriteModel<Document>> now = new ArrayList<>();
        changed.forEach((id, version) -> now.add(new ReplaceOneModel<>(
                Filters.and(
                        Filters.eq(VersionDocuments.ID, id), Filters.lt(VersionDocuments.VERSION, version.version())),
                VersionDocuments.write(id, version),
                UPSERT)));
        try {
            collection(model.collection()).bulkWrite(now, UNORDERED);
        } catch (MongoBulkWriteException e) {
            requireOnlyNewer(e);
        }
    }

    /** A guarded upsert meets a duplicate key when another node has written a later version already: nothing to do. */
    private static void requireOnlyNewer(MongoBulkWriteException e) {
        boolean onlyNewer = e.getWriteErrors().stream()
                .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
        if (!onlyNewer || e.getWriteConcernError() != null) {
            throw e;
        }
    }

    private MongoCollection<Document> collection(String name) {
        return place.collection(name);
    }
}
