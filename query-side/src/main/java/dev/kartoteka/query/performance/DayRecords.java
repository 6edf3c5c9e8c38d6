package dev.kartoteka.query.performance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.promise.Promise;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.task.Task;
import dev.kartoteka.shared.promise.PromiseEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all records that a day is summed up from, whoever asks, as {@link FactReader} does. */
@Component
class DayRecords {

    private final RecordStore<Interaction> interactions;
    private final RecordStore<Deal> deals;
    private final RecordStore<Task> tasks;
    private final RecordStore<Promise> promises;
    private final RecordStore<Client> clients;

    DayRecords(
            RecordStore<Interaction> interactions,
            RecordStore<Deal> deals,
            RecordStore<Task> tasks,
            RecordStore<Promise> promises,
            RecordStore<Client> clients) {
        this.interactions = interactions.unrestricted();
        this.deals = deals.unrestricted();
        this.tasks = tasks.unrestricted();
        this.promises = promises.unrestricted();
        this.clients = clients.unrestricted();
    }

    /** Not retracted, notes apart. */
    List<Interaction> interactions(SummaryDay day) {
        return found(
                interactions,
                and(
                        eq(path(interactions, "retracted"), false),
                        ne(path(interactions, "kind"), "NOTE"),
                        on(day, path(interactions, "occurredAt"))),
                day.asOf());
    }

    /** As they stood in the evening. */
    List<Deal> opened(SummaryDay day) {
        return found(deals, on(day, path(deals, "openedAt")), day.evening());
    }

    /** That came into another stage; as they stood in the evening, when the last visit of each was one of that day. */
    List<Deal> moved(SummaryDay day) {
        return found(deals, on(day, path(deals, "stageEnteredAt")), day.evening()).stream()
                .filter(deal -> deal.movedWhen(day::has))
                .toList();
    }

    /** By the closure that stands. */
    List<Deal> closed(SummaryDay day, String status) {
        return found(deals, and(eq(path(deals, "status"), status), on(day, path(deals, "closedAt"))), day.asOf());
    }

    List<Task> done(SummaryDay day) {
        return found(tasks, and(eq(path(tasks, "status"), Task.DONE), on(day, path(tasks, "completedAt"))), day.asOf());
    }

    List<Task> overdue(SummaryDay day) {
        return found(
                tasks, and(eq(path(tasks, "status"), Task.OPEN), lt(path(tasks, "dueAt"), day.end())), day.evening());
    }

    List<Promise> made(SummaryDay day) {
        return found(promises, on(day, path(promises, "madeAt")), day.asOf());
    }

    /** To which this happened on the day, as far as it was known. */
    List<Promise> settled(SummaryDay day, Class<? extends PromiseEvent> event) {
        List<Bson> conditions =
                new ArrayList<>(List.of(eq("changeType", event.getSimpleName()), on(day, "occurredFrom")));
        AsOf asOf = day.asOf();
        if (asOf != null) {
            conditions.add(lte(asOf.basis() == AsOf.Basis.OCCURRED ? "occurredFrom" : "recordedFrom", asOf.time()));
        }
        return promises.versions(Filter.and(conditions)).stream()
                .map(RecordVersion::state)
                .toList();
    }

    List<Promise> overduePromises(SummaryDay day) {
        return found(
                promises,
                and(
                        eq(path(promises, "status"), "OPEN"),
                        lt(path(promises, "dueOn"), day.date().toString())),
                day.evening());
    }

    /** As they stood in the evening. */
    List<Client> registered(SummaryDay day) {
        return found(clients, on(day, path(clients, "registeredAt")), day.evening());
    }

    private static Bson on(SummaryDay day, String path) {
        return and(gte(path, day.from()), lt(path, day.to()));
    }

    private static String path(RecordStore<?> store, String field) {
        return store.model().fields().path(field);
    }

    private static <S> List<S> found(RecordStore<S> store, Bson condition, @Nullable AsOf asOf) {
        return store.find(condition, asOf).stream().map(RecordVersion::state).toList();
    }
}
