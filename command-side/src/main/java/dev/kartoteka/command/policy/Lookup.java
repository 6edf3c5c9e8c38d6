package dev.kartoteka.command.policy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Finds records by something else than their identifier, where rules want advice: a component with
 * {@code @ProcessingGroup("lookup-…")} and one {@code @EventHandler} that hands the events of its kind of record to
 * {@link #collect}. It lags some milliseconds behind; what must never happen is for aggregates to refuse.
 *
 * <p>Documents hold identifiers, digests and times, and no personal data: nobody erases them here.
 *
 * @param <S> what the fold makes of a record
 */
public abstract class Lookup<S> implements Follower {

    protected static final String ID = "_id";

    private final MongoCollection<Document> documents;
    private final FoldedStreams<S> streams;
    private final String batchKey;

    /** @param collection where its documents are, one for each record */
    protected Lookup(MongoTemplate mongo, Records records, String collection, Fold<S> fold) {
        this.documents = mongo.getCollection(collection);
        this.streams = new FoldedStreams<>(records, fold);
        this.batchKey = "lookup:" + collection;
    }

    /** By which a record is found, without its identifier, which is added; null when it is not to be found. */
    protected abstract @Nullable Document document(String recordId, S state);

    /** The documents, to be asked; those who ask declare their indexes in their constructor. */
    protected final MongoCollection<Document> documents() {
        return documents;
    }

    /** Takes in an event of a record; written with the rest of its batch. */
    protected final void collect(DomainEventMessage<?> event, UnitOfWork<?> batch) {
        UnitOfWork<?> root = batch.root();
        Map<String, @Nullable Document> changed = root.getOrComputeResource(batchKey, key -> {
            Map<String, @Nullable Document> gathered = new LinkedHashMap<>();
            root.onPrepareCommit(work -> write(gathered));
            return gathered;
        });
        String recordId = event.getAggregateIdentifier();
        FoldedStreams.Step<S> step = streams.take(event);
        Document after = of(recordId, step.after());
        if (!step.compared() || !Objects.equals(of(recordId, step.before()), after)) {
            changed.put(recordId, after); // most events of a record change nothing here
        }
    }

    private @Nullable Document of(String recordId, @Nullable S state) {
        return state == null ? null : document(recordId, state);
    }

    private void write(Map<String, @Nullable Document> changed) {
        if (!changed.isEmpty()) {
            documents.bulkWrite(changed.entrySet().stream()
                    .map(entry -> write(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }

    private static WriteModel<Document> write(String recordId, @Nullable Document document) {
        if (document == null) {
            return new DeleteOneModel<>(Filters.eq(ID, recordId));
        }
        Document whole = new Document(ID, recordId);
        whole.putAll(document);
        return new ReplaceOneModel<>(Filters.eq(ID, recordId), whole, new ReplaceOptions().upsert(true));
    }
}
