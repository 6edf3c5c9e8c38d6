package dev.kartoteka.query.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.metrics.CacheMeters;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import dev.kartoteka.query.substitution.Substitution;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose records, and which clients, are within somebody's reach at a moment: by who was responsible then, and in which team
 * they worked then. Remembered until something changes that it depends on.
 */
@Component
class ReachableRecords {

    /** Of clients most changes leave the owner as it is. */
    private static final Set<String> DECIDING =
            Set.of(ClientRegistered.class.getSimpleName(), ClientOwnerAssigned.class.getSimpleName());

    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final RecordStore<Client> clients;
    private final RecordStore<Substitution> substitutions;
    private final List<RecordStore<?>> customers;
    private final StaffReader staff;
    private final Cache<Question, List<@Nullable String>> owners = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .recordStats()
            .build();
    private final Cache<Question, ReachableClients> reachable = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .recordStats()
            .build();

    ReachableRecords(
            RecordStore<Client> clients,
            RecordStore<Substitution> substitutions,
            List<RecordStore<?>> all,
            StaffReader staff,
            RecordChanges changes,
            MeterRegistry registry) {
        this.clients = clients.unrestricted();
        this.substitutions = substitutions.unrestricted();
        this.customers = all.stream()
                .filter(store -> store.model().responsibility() != RecordModel.Responsibility.NONE)
                .<RecordStore<?>>map(RecordStore::unrestricted)
                .toList();
        this.staff = staff;
        CacheMeters.show(registry, owners, "owners");
        CacheMeters.show(registry, reachable, "reach");
        changes.subscribe((model, version) -> {
            if (model.equals("substitutions")
                    || model.equals("employees")
                    || model.equals("teams")
                    || (model.equals("clients") && DECIDING.contains(version.changeType()))) {
                owners.invalidateAll();
                reachable.invalidateAll();
            }
        });
    }

    /** Identifiers of employees, and null for the pool. */
    List<@Nullable String> owners(Actor actor, Reach reach, @Nullable AsOf asOf) {
        return owners.get(new Question(actor.id(), reach, asOf), this::findOwners);
    }

    ReachableClients clients(Actor actor, Reach reach, @Nullable AsOf asOf) {
        return reachable.get(
                new Question(actor.id(), reach, asOf),
                question -> ReachableClients.find(clients, owners(actor, reach, asOf), asOf));
    }

    /** Which of some customers' records, of whatever kind, somebody reaches; what there is not, nobody does. */
    Set<String> among(Actor actor, Collection<String> recordIds, @Nullable AsOf asOf) {
        Set<String> reached = new HashSet<>();
        for (RecordStore<?> store : customers) {
            List<String> ofKind = recordIds.stream()
                    .filter(id -> id.startsWith(store.model().prefix()))
                    .toList();
            if (!ofKind.isEmpty()) {
                reached.addAll(among(store, actor, ofKind, asOf));
            }
        }
        return reached;
    }

    private Set<String> among(RecordStore<?> store, Actor actor, Collection<String> recordIds, @Nullable AsOf asOf) {
        Reach reach = Rights.read(actor, store.model().name());
        if (reach == Reach.NONE || reach == Reach.ALL) {
            return reach == Reach.ALL ? Set.copyOf(recordIds) : Set.of();
        }
        Fields fields = store.model().fields();
        Bson wanted = in(fields.path("id"), recordIds);
        if (store.model().responsibility() == RecordModel.Responsibility.OWNER) {
            Bson owned = and(wanted, in(fields.path("ownerId"), owners(actor, reach, asOf)));
            return store.ids(owned, asOf);
        }
        Map<String, Collection<String>> clientsOf = new HashMap<>();
        store.find(wanted, asOf)
                .forEach(version -> clientsOf.put(version.id(), ((OfClients) version.state()).clientIds()));
        Set<String> reachedClients = among(
                clients,
                actor,
                clientsOf.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()),
                asOf);
        Set<String> reached = new HashSet<>();
        clientsOf.forEach((id, named) -> {
            if (named.isEmpty() || named.stream().anyMatch(reachedClients::contains)) {
                reached.add(id);
            }
        });
        return reached;
    }

    private List<@Nullable String> findOwners(Question question) {
        List<@Nullable String> found = new ArrayList<>();
        found.add(null);
        found.add(question.actorId());
        if (question.reach() == Reach.TEAM) {
            Instant moment = ReportDeals.moment(question.asOf());
            Staff then = staff.read(question.asOf());
            String team = then.teamOf(question.actorId(), moment);
            if (team != null) {
                found.addAll(then.membersOf(team, moment));
            }
        }
        found.addAll(Substitution.absent(substitutions, question.actorId(), question.asOf()));
        return found;
    }

    private record Question(
            String actorId, Reach reach, @Nullable AsOf asOf) {}
}
