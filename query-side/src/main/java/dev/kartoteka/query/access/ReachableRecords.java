package dev.kartoteka.query.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose records, and which clients, are within somebody's reach at a moment: by who was responsible then, and in which team
 * they worked then. Remembered until something changes that it depends on.
 */
@Component
class ReachableRecords {

    private static final Set<String> DECIDING = Set.of("clients", "employees", "teams");
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final RecordStore<Client> clients;
    private final StaffReader staff;
    private final Cache<Question, List<@Nullable String>> owners =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final Cache<Question, ReachableClients> reachable =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    ReachableRecords(RecordStore<Client> clients, StaffReader staff, RecordChanges changes) {
        this.clients = clients.unrestricted();
        this.staff = staff;
        changes.subscribe((model, version) -> {
            if (DECIDING.contains(model)) {
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
        return found;
    }

    private record Question(
            String actorId, Reach reach, @Nullable AsOf asOf) {}
}
