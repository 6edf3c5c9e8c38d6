package dev.kartoteka.command.policy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.event.DomainEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps when each record wants something done, in the order of time, and sends what is due. A tick asks for what is due and
 * nothing else, so pending times cost nothing. Kept beside the read models and made anew from the events where it is lost.
 */
@Component
@ProcessingGroup(DueTimes.GROUP) // never renamed: it is the key of the token
class DueTimes implements Follower {

    static final String GROUP = "due";

    private static final Logger logger = LoggerFactory.getLogger(DueTimes.class);
    private static final String COLLECTION = "due";
    private static final int AT_ONCE = 500;

    private static final String ID = "_id";
    private static final String KIND = "kind";
    private static final String RECORD = "recordId";
    private static final String DUE = "dueAt";

    /** When to try next: the due time, or later where it was tried already. */
    private static final String NEXT = "nextAt";

    private final MongoCollection<Document> documents;
    private final SystemCommands commands;
    private final Map<String, Kept<?>> kinds = new HashMap<>();

    /** When it was tried last; not there for what was not. */
    private static final String TRIED = "triedAt";

    /** Clocks of two nodes may differ by so much; one that differs more was set back. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** For how long the first of what is due has waited. */
    private volatile double lateSeconds;

    DueTimes(
            MongoTemplate mongo,
            Records records,
            SystemCommands commands,
            ObjectProvider<DueSource<?>> sources,
            MeterRegistry registry) {
        this.documents = mongo.getCollection(COLLECTION);
        this.commands = commands;
        sources.forEach(source -> {
            if (kinds.put(source.kind(), new Kept<>(source, records)) != null) {
                throw new IllegalStateException("Two kinds of due times are called " + source.kind());
            }
        });
        documents.createIndex(Indexes.ascending(NEXT));
        documents.createIndex(Indexes.ascending(TRIED));
        Gauge.builder("kartoteka.due.late.seconds", () -> lateSeconds)
                .description("For how long the first of what is due has waited at the last look; 0 when nothing is due")
                .register(registry);
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        for (Kept<?> kept : kinds.values()) {
            if (kept.source.events().isInstance(event)) {
                kept.take(message).ifChanged(due -> gathered(batch)
                        .put(
                                kept.source.kind() + ":" + message.getAggregateIdentifier(),
                                document(kept.source.kind(), message.getAggregateIdentifier(), due)));
            }
        }
    }

    private Map<String, @Nullable Document> gathered(UnitOfWork<?> batch) {
        UnitOfWork<?> root = batch.root();
        return root.getOrComputeResource(GROUP, key -> {
            Map<String, @Nullable Document> changed = new LinkedHashMap<>();
            root.onPrepareCommit(work -> write(changed));
            return changed;
        });
    }

    private static @Nullable Document document(String kind, String recordId, @Nullable Instant due) {
        return due == null
                ? null
                : new Document(ID, kind + ":" + recordId)
                        .append(KIND, kind)
                        .append(RECORD, recordId)
                        .append(DUE, due.toEpochMilli())
                        .append(NEXT, due.toEpochMilli());
    }

    private void write(Map<String, @Nullable Document> changed) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        changed.forEach((id, document) -> writes.add(
                document == null
                        ? new DeleteOneModel<>(eq(ID, id))
                        : new ReplaceOneModel<>(eq(ID, id), document, new ReplaceOptions().upsert(true))));
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes);
        }
    }

    @Scheduled(fixedDelayString = "${kartoteka.due-interval}")
    void tick() {
        try {
            Instant now = GenericEventMessage.clock.instant();
            forgetTriesAhead(now);
            List<Document> due = documents
                    .find(lte(NEXT, now.toEpochMilli()))
                    .sort(Sorts.ascending(NEXT))
                    .limit(AT_ONCE)
                    .into(new ArrayList<>());
            lateSeconds = due.isEmpty() ? 0 : (now.toEpochMilli() - due.get(0).getLong(NEXT)) / 1000.0;
            for (Document one : due) {
                send(one, now);
            }
        } catch (RuntimeException e) {
            // a store is away, or the system ends: the next tick tries again, nothing is lost
            logger.warn("What is due waits: {}", e.getClass().getSimpleName());
        }
    }

    /** What was tried at a time that is yet to come, as the clock was set back since, does not wait for that time. */
    private void forgetTriesAhead(Instant now) {
        Bson ahead = gt(TRIED, now.plus(CLOCKS_DIFFER).toEpochMilli());
        for (Document one : documents.find(ahead).limit(AT_ONCE)) {
            documents.updateOne(
                    eq(ID, one.getString(ID)),
                    Updates.combine(Updates.set(NEXT, one.getLong(DUE)), Updates.unset(TRIED)));
        }
    }

    private void send(Document one, Instant now) {
        Kept<?> kept = kinds.get(one.getString(KIND));
        if (kept == null) { // of a release that knew more kinds
            documents.deleteOne(eq(ID, one.getString(ID)));
            return;
        }
        Instant dueAt = Instant.ofEpochMilli(one.getLong(DUE));
        try {
            Object command = kept.source.command(one.getString(RECORD), dueAt);
            if (command != null) {
                var unused = commands.send(command, "due-" + kept.source.kind(), one.getString(ID) + "@" + dueAt, null);
            }
        } catch (RuntimeException e) {
            logger.warn(
                    "{} was due and failed: {}", one.getString(ID), e.getClass().getSimpleName());
        }
        // what was done is taken away by its event; this holds off what was not, and what lags
        documents.updateOne(
                and(eq(ID, one.getString(ID)), eq(DUE, one.getLong(DUE))),
                Updates.combine(
                        Updates.set(NEXT, now.plus(kept.source.lookAgain()).toEpochMilli()),
                        Updates.set(TRIED, now.toEpochMilli())));
    }

    /** A source with what is remembered of its records. */
    private static final class Kept<S> {

        private final DueSource<S> source;
        private final FoldedStreams<S> streams;

        Kept(DueSource<S> source, Records records) {
            this.source = source;
            this.streams = new FoldedStreams<>(records, source.fold());
        }

        Moved take(DomainEventMessage<?> event) {
            FoldedStreams.Step<S> step = streams.take(event);
            Instant before = step.before() == null ? null : source.dueAt(step.before());
            Instant after = step.after() == null ? null : source.dueAt(step.after());
            return new Moved(!step.compared() || !Objects.equals(before, after), after);
        }
    }

    /** What an event made of a due time. */
    private record Moved(boolean changed, @Nullable Instant due) {

        void ifChanged(Consumer<@Nullable Instant> then) {
            if (changed) {
                then.accept(due);
            }
        }
    }
}
