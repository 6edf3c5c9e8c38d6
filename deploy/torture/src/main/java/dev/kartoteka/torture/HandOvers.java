package dev.kartoteka.torture;

import dev.kartoteka.torture.Planned.HandOver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Employees who hand over all that they have: each client, task and promise of theirs goes to one of two others. */
final class HandOvers {

    private static final int CLIENTS = 15;
    private static final List<String> HEIRS = List.of("employee-heir-1", "employee-heir-2");

    private final Sender sender;
    private final Planned planned;

    HandOvers(Sender sender, Planned planned) {
        this.sender = sender;
        this.planned = planned;
    }

    /** @param count how many can be begun later */
    void prepare(int count) {
        HEIRS.forEach(this::employ);
        for (int i = 0; i < count; i++) {
            String leaver = "employee-leaver-" + i;
            employ(leaver);
            Set<String> records = new TreeSet<>();
            for (int one = 0; one < CLIENTS; one++) {
                String client = made(records, "client");
                send("clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Anna", "ownerId", leaver));
                send("tasks", Map.of("id", made(records, "task"), "title", "Call", "assigneeId", leaver));
                send(
                        "promises",
                        Map.of(
                                "id",
                                made(records, "promise"),
                                "clientId",
                                client,
                                "text",
                                "A roof",
                                "madeBy",
                                leaver,
                                "dueOn",
                                "2199-01-01"));
            }
            planned.handOvers().add(new HandOver(leaver, HEIRS, records));
        }
    }

    /** Returns when it is acknowledged, and so when it may be under way. */
    void begin(int which) {
        send("employees/" + planned.handOvers().get(which).fromId() + "/hand-over", Map.of("toIds", HEIRS));
    }

    private static String made(Set<String> records, String kind) {
        String id = kind + "-" + UUID.randomUUID();
        records.add(id);
        return id;
    }

    private void employ(String id) {
        send("employees", Map.of("id", id, "name", "Somebody"));
    }

    private void send(String path, Map<String, ?> body) {
        sender.settle(Sales.attempt(path, body));
    }
}
