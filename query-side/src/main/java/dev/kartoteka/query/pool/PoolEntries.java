package dev.kartoteka.query.pool;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages through the pool: first the leads, then the clients, each in the order asked for. A cursor says in which of the two it
 * stands.
 */
@Component
class PoolEntries {

    private static final String OF_LEADS = "l.";
    private static final String OF_CLIENTS = "c.";

    private final RecordStore<Lead> leads;
    private final RecordStore<Client> clients;

    PoolEntries(RecordStore<Lead> leads, RecordStore<Client> clients) {
        this.leads = leads;
        this.clients = clients;
    }

    /** @param parameters of a list, by fields that clients and leads both have */
    Page<PoolEntry> page(Map<String, String[]> parameters) {
        Map<String, String[]> asked = new HashMap<>(parameters);
        String[] given = asked.remove("cursor");
        String cursor = given == null ? OF_LEADS : given[0];
        if (!cursor.startsWith(OF_LEADS) && !cursor.startsWith(OF_CLIENTS)) {
            throw new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning());
        }
        ListQuery ofLeads = ListParameters.parse(leads.model().fields(), asked);
        ListQuery ofClients = ListParameters.parse(clients.model().fields(), asked);
        List<PoolEntry> entries = new ArrayList<>();
        String next = cursor;
        if (next.startsWith(OF_LEADS)) {
            Page<RecordVersion<Lead>> page = leads.page(within(
                    leads,
                    in(leads.model().fields().path("status"), Lead.NEW, Lead.QUALIFIED),
                    ofLeads,
                    ofLeads.limit(),
                    rest(next)));
            add(page, PoolEntry::of, entries);
            next = page.nextCursor() == null ? OF_CLIENTS : OF_LEADS + page.nextCursor();
        }
        int left = ofClients.limit() - entries.size();
        if (next.startsWith(OF_CLIENTS) && left > 0) {
            Page<RecordVersion<Client>> page = clients.page(within(clients, live(), ofClients, left, rest(next)));
            add(page, PoolEntry::of, entries);
            next = page.nextCursor() == null ? "" : OF_CLIENTS + page.nextCursor();
        }
        return new Page<>(entries, next.isEmpty() ? null : next, ofLeads.total() ? total(ofLeads, ofClients) : null);
    }

    private long total(ListQuery ofLeads, ListQuery ofClients) {
        Bson liveLeads = in(leads.model().fields().path("status"), Lead.NEW, Lead.QUALIFIED);
        return leads.count(within(leads, liveLeads, ofLeads, 1, null).condition(), ofLeads.asOf())
                + clients.count(within(clients, live(), ofClients, 1, null).condition(), ofClients.asOf());
    }

    private Bson live() {
        return eq(clients.model().fields().path("archived"), false);
    }

    private static <S> void add(Page<RecordVersion<S>> page, Function<S, PoolEntry> entry, List<PoolEntry> entries) {
        page.data().forEach(version -> entries.add(entry.apply(version.state())));
    }

    private static @Nullable String rest(String cursor) {
        String rest = cursor.substring(OF_LEADS.length());
        return rest.isEmpty() ? null : rest;
    }

    private static ListQuery within(
            RecordStore<?> store, Bson live, ListQuery query, int limit, @Nullable String cursor) {
        Bson unowned = eq(store.model().fields().path("ownerId"), null);
        return new ListQuery(
                Filter.and(List.of(unowned, live, query.condition())),
                query.orders(),
                limit,
                cursor,
                false,
                query.asOf());
    }
}
