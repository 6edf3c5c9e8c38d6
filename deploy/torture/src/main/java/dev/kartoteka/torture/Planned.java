package dev.kartoteka.torture;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is to happen by itself, by the identifiers of the records, and when: as it was asked for, or when that was acknowledged if
 * its time had passed by then.
 *
 * @param messages e-mails with a time
 * @param schedules rules that come once, and were switched on in time
 * @param tagged clients whose tag a rule answers
 */
record Planned(
        Map<String, Instant> reminders,
        Map<String, Instant> tasks,
        Map<String, Instant> messages,
        Map<String, Instant> schedules,
        Set<String> tagged,
        List<HandOver> handOvers) {

    Planned() {
        this(
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet(),
                new CopyOnWriteArrayList<>());
    }

    /** Of all that one employee had, to others. */
    record HandOver(String fromId, List<String> toIds, Set<String> recordIds) {}
}
