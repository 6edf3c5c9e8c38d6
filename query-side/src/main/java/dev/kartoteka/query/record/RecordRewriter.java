package dev.kartoteka.query.record;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.projection.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;

/**
 * Writes every version of a record anew from its events, which read otherwise since its personal data were erased. It runs where
 * the record is projected, behind the event that tells of the erasure, so nobody else writes the record meanwhile.
 */
final class RecordRewriter<S> {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final RecordModel<S> model;
    private final Place place;
    private final EventStore events;

    RecordRewriter(RecordModel<S> model, Place place, EventStore events) {
        this.model = model;
        this.place = place;
        this.events = events;
    }

    /** @return the present version */
    Optional<RecordVersion<S>> rewrite(String recordId) {
        List<RecordVersion<S>> kept = place.collection(model.versionCollection())
                .find(Filters.eq(VersionDocuments.RECORD_ID, recordId))
                .sort(Sorts.ascending(VersionDocuments.VERSION))
                .map(document -> VersionDocuments.read(model.stateType(), document))
                .into(new ArrayList<>());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        List<RecordVersion<S>> folded = fold(recordId, kept);
        List<WriteModel<Document>> writes = new ArrayList<>();
        folded.forEach(version -> {
            String id = VersionDocuments.versionId(recordId, version.version());
            writes.add(new ReplaceOneModel<>(Filters.eq(VersionDocuments.ID, id), VersionDocuments.write(id, version)));
        });
        place.collection(model.versionCollection()).bulkWrite(writes, UNORDERED);
        RecordVersion<S> present = folded.get(folded.size() - 1);
        place.collection(model.collection())
                .replaceOne(Filters.eq(VersionDocuments.ID, recordId), VersionDocuments.write(recordId, present));
        return Optional.of(present);
    }

    /** A record's own stream does not know its positions; the versions do. */
    private List<RecordVersion<S>> fold(String recordId, List<RecordVersion<S>> kept) {
        List<RecordVersion<S>> folded = new ArrayList<>();
        Iterator<? extends DomainEventMessage<?>> stream =
                events.readEvents(recordId).asStream().iterator();
        RecordVersion<S> before = null;
        for (RecordVersion<S> old : kept) {
            RecordVersion<S> next = RecordWriter.next(model, before, RecordedEvents.of(stream.next(), old.position()));
            if (before != null) {
                folded.add(before.endedBy(next));
            }
            before = next;
        }
        if (before != null) {
            folded.add(before);
        }
        return folded;
    }
}
