package dev.kartoteka.query.contactreport;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Order;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.StaffReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads clients that may be seen, and contacts with them: one query each, however many there are. */
@Component
class ContactsRead {

    /** So many clients are named in a query; for more, all contacts are looked at. */
    private static final int NAMED = 500;

    private final RecordStore<Client> clients;
    private final RecordStore<Interaction> interactions;
    private final StaffReader staff;

    ContactsRead(RecordStore<Client> clients, RecordStore<Interaction> interactions, StaffReader staff) {
        this.clients = clients;
        this.interactions = interactions;
        this.staff = staff;
    }

    /** The clients that are not archived. */
    List<Client> clients(ClientSelection selection, @Nullable AsOf asOf, Instant moment) {
        Fields fields = clients.model().fields();
        List<Bson> conditions = new ArrayList<>(List.of(eq(fields.path("archived"), false)));
        if (selection.ownerId() != null) {
            conditions.add(eq(fields.path("ownerId"), selection.ownerId()));
        }
        if (selection.teamId() != null) {
            conditions.add(in(fields.path("ownerId"), staff.read(asOf).membersOf(selection.teamId(), moment)));
        }
        return clients.find(Filter.and(conditions), asOf).stream()
                .filter(version -> !version.erased())
                .map(RecordVersion::state)
                .toList();
    }

    /**
     * The last interaction with each client; those that were retracted are passed over.
     *
     * @param more that must hold of the interaction
     */
    Map<String, Interaction> lastOfEach(Collection<Client> with, Bson more, @Nullable AsOf asOf) {
        Map<String, RecordVersion<Interaction>> last = new HashMap<>();
        all().firstOfEach(
                        Filter.and(List.of(more, among(with))),
                        Sorts.descending(path("clientId"), path("occurredAt")),
                        0,
                        asOf,
                        path("clientId"),
                        path("retracted"),
                        last);
        Map<String, Interaction> found = new HashMap<>();
        last.forEach((client, version) -> found.put(client, version.state()));
        return found;
    }

    /** Every interaction after a moment that was not retracted. */
    void forEachAfter(Instant moment, Collection<Client> with, @Nullable AsOf asOf, Consumer<Interaction> consumer) {
        all().forEach(
                        Filter.and(List.of(gt(path("occurredAt"), moment), eq(path("retracted"), false), among(with))),
                        null,
                        0,
                        asOf,
                        version -> consumer.accept(version.state()));
    }

    /** @throws dev.kartoteka.platform.problem.Refusal with 403 when tags may not be read, nor what follows from them */
    void requireTags() {
        Fields fields = clients.model().fields();
        Bson condition = Filter.condition(fields, "tags", "exists", List.of("true"));
        clients.asked(new ListQuery(condition, Order.byIdentifier(fields), 1, null, false, null));
    }

    Bson ofKinds(List<String> kinds) {
        return in(path("kind"), kinds);
    }

    /**
     * That it was sent, and says something in its subject.
     *
     * @param subjectContains null for anything
     * @throws dev.kartoteka.platform.problem.Refusal with 403 when subjects may not be read
     */
    Bson sent(String kind, @Nullable String subjectContains) {
        List<Bson> conditions = new ArrayList<>(List.of(eq(path("kind"), kind), eq(path("direction"), "OUTBOUND")));
        if (subjectContains != null) {
            Fields fields = interactions.model().fields();
            Bson condition = Filter.condition(fields, "subject", "contains", List.of(subjectContains));
            // refuses those who may not read subjects
            conditions.add(interactions
                    .asked(new ListQuery(condition, Order.byIdentifier(fields), 1, null, false, null))
                    .condition());
        }
        return Filter.and(conditions);
    }

    /** Whose contacts may be seen follows from the clients, which have been narrowed already. */
    private RecordStore<Interaction> all() {
        return interactions.unrestricted();
    }

    private Bson among(Collection<Client> with) {
        return with.size() > NAMED
                ? Filter.all()
                : in(path("clientId"), with.stream().map(Client::id).toList());
    }

    private String path(String field) {
        return interactions.model().fields().path(field);
    }
}
