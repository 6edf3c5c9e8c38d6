package dev.kartoteka.query.planner;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.promise.Promise;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.task.Task;
import java.time.Instant;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what an employee is responsible for, as far as whoever asks sees it. */
@Component
class HoldingsReader {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;
    private final RecordStore<Lead> leads;
    private final RecordStore<Task> tasks;
    private final RecordStore<Promise> promises;
    private final RecordStore<Meeting> meetings;

    HoldingsReader(
            RecordStore<Client> clients,
            RecordStore<Deal> deals,
            RecordStore<Lead> leads,
            RecordStore<Task> tasks,
            RecordStore<Promise> promises,
            RecordStore<Meeting> meetings) {
        this.clients = clients;
        this.deals = deals;
        this.leads = leads;
        this.tasks = tasks;
        this.promises = promises;
        this.meetings = meetings;
    }

    Holdings read(String employeeId, @Nullable AsOf asOf) {
        Instant now = asOf == null ? Instant.now() : asOf.time();
        return new Holdings(
                employeeId,
                count(clients, asOf, is(clients, "ownerId", employeeId)),
                count(deals, asOf, is(deals, "ownerId", employeeId)),
                count(
                        leads,
                        asOf,
                        is(leads, "ownerId", employeeId),
                        Filters.ne(leads.model().fields().path("status"), "CONVERTED")),
                count(tasks, asOf, is(tasks, "assigneeId", employeeId), is(tasks, "status", "OPEN")),
                count(promises, asOf, is(promises, "madeById", employeeId), is(promises, "status", "OPEN")),
                count(
                        meetings,
                        asOf,
                        is(meetings, "employeeIds", employeeId),
                        is(meetings, "status", "PLANNED"),
                        Filters.or(
                                Filters.gt(meetings.model().fields().path("lastsUntil"), now),
                                Filters.exists(meetings.model().fields().path("lastsUntil"), false))));
    }

    private static Bson is(RecordStore<?> store, String field, String value) {
        return Filters.eq(store.model().fields().path(field), value);
    }

    private static long count(RecordStore<?> store, @Nullable AsOf asOf, Bson... conditions) {
        return store.count(Filters.and(conditions), asOf);
    }
}
