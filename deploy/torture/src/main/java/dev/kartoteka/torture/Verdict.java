package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.Proofs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads everything that is there and says what is wrong with it; nothing, if all is well. */
final class Verdict {

    private static final int SHOWN = 5;
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final SystemUnderTest system;
    private final Journal journal;
    private final List<String> faults = new ArrayList<>();
    private long events;

    Verdict(SystemUnderTest system, Journal journal) {
        this.system = system;
        this.journal = journal;
    }

    /** @param heads signed heads that were published meanwhile */
    List<String> faults(List<JsonNode> heads) {
        everyAnswerIsAsWanted();
        eventsAreThoseOfTheCommands();
        readModelsAreComplete();
        sumsAreThoseOfTheDeals();
        policiesActedOnce();
        headsAreBeginningsOfTheLatest(heads);
        return faults;
    }

    long events() {
        return events;
    }

    private void everyAnswerIsAsWanted() {
        complain(
                "commands were refused that should not be",
                journal.all().stream()
                        .filter(attempt -> !attempt.unanswered() && !attempt.acknowledged())
                        .map(attempt -> attempt.status() + " " + attempt.path())
                        .collect(Collectors.toSet()));
    }

    private void eventsAreThoseOfTheCommands() {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> keys = new HashSet<>();
        Map<String, Instant> latest = new HashMap<>();
        Set<String> goneBack = new HashSet<>();
        each("/api/v1/audit/events?limit=500", event -> {
            events++;
            String record = event.get("recordId").asString();
            Instant occurred = Instant.parse(event.get("occurredAt").asString());
            Instant before = latest.put(record, occurred);
            if (before != null && occurred.isBefore(before)) {
                goneBack.add(record);
            }
            String key = event.at("/metadata/idempotencyKey").asString("");
            if (!key.isEmpty()) {
                keys.add(key);
                counts.merge(key + " " + event.get("type").asString(), 1, Integer::sum);
            }
        });
        complain("records have an event that is earlier than the one before", goneBack);
        complain(
                "acknowledged commands have no event",
                keys(Attempt::acknowledged).stream()
                        .filter(key -> !keys.contains(key))
                        .collect(Collectors.toSet()));
        complain(
                "commands were carried out more than once",
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        complain(
                "events are of no command",
                keys.stream().filter(key -> !journal.byKey().containsKey(key)).collect(Collectors.toSet()));
    }

    private void each(String list, Consumer<JsonNode> what) {
        String cursor = "";
        do {
            JsonNode page = system.get(list + cursor);
            page.get("data").forEach(what);
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
    }

    /** Each deal that was opened has the one task of its stage; what was opened last may get it in a moment. */
    private void policiesActedOnce() {
        Set<String> deals = new HashSet<>();
        each("/api/v1/deals?limit=500", deal -> deals.add(deal.get("id").asString()));
        Map<String, Integer> tasks = tasksByDeal();
        long end = System.nanoTime() + LONGEST_WAIT;
        while (!tasks.keySet().containsAll(deals) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE);
            tasks = tasksByDeal();
        }
        Map<String, Integer> found = tasks;
        complain(
                "deals have no task of their stage",
                deals.stream().filter(deal -> !found.containsKey(deal)).collect(Collectors.toSet()));
        complain(
                "deals have the task of their stage more than once",
                deals.stream().filter(deal -> found.getOrDefault(deal, 0) > 1).collect(Collectors.toSet()));
    }

    private Map<String, Integer> tasksByDeal() {
        Map<String, Integer> counts = new HashMap<>();
        each("/api/v1/tasks?limit=500", task -> counts.merge(task.path("dealId").asString(""), 1, Integer::sum));
        return counts;
    }

    private Set<String> keys(Predicate<Attempt> which) {
        return journal.all().stream().filter(which).map(Attempt::key).collect(Collectors.toSet());
    }

    private void readModelsAreComplete() {
        JsonNode proof = system.get("/api/v1/audit/proof/completeness");
        if (!proof.get("equal").asBoolean()) {
            faults.add("A read model is not what the events make: " + proof);
        }
    }

    private void sumsAreThoseOfTheDeals() {
        long won = journal.all().stream()
                .filter(attempt -> attempt.acknowledged() && attempt.path().endsWith("/win"))
                .count();
        long told = system.get("/api/v1/pipelines/pipeline-default/funnel?mode=cohort")
                .get("won")
                .asLong();
        long unsettled = journal.all().stream()
                .filter(attempt -> attempt.unanswered() && attempt.path().endsWith("/win"))
                .count();
        if (told < won || told > won + unsettled) {
            faults.add("The funnel tells of " + told + " won deals, but " + won + " were won");
        }
    }

    private void headsAreBeginningsOfTheLatest(List<JsonNode> heads) {
        JsonNode latest = system.get("/api/v1/audit/heads?limit=1").at("/data/0");
        for (JsonNode head : heads) {
            JsonNode proof = system.get(
                    "/api/v1/audit/proof/consistency?from=" + head.get("size") + "&to=" + latest.get("size"));
            List<Hash> hashes = proof.get("proof")
                    .valueStream()
                    .map(hash -> Hash.parse(hash.asString()))
                    .toList();
            if (!Proofs.consistent(
                    head.get("size").asLong(),
                    Hash.parse(head.get("rootHash").asString()),
                    latest.get("size").asLong(),
                    Hash.parse(latest.get("rootHash").asString()),
                    hashes)) {
                faults.add("The head of size " + head.get("size") + " is not the beginning of the latest");
            }
        }
    }

    private void complain(String what, Set<String> those) {
        if (!those.isEmpty()) {
            faults.add(those.size() + " " + what + ", such as "
                    + new TreeSet<>(those).stream().limit(SHOWN).toList());
        }
    }
}
