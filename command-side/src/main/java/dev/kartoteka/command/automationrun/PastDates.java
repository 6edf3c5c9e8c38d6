package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Dates;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.event.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a rule by a date would have been due, had it been on: by each date as long as the record had it, and once by each; each
 * time of a recurring meeting has its own.
 */
final class PastDates {

    private final RuleTrigger trigger;
    private final Map<String, List<Dated>> byRecord = new LinkedHashMap<>();
    private final Map<String, List<RecordedEvent>> recurring = new LinkedHashMap<>();

    PastDates(RuleTrigger trigger) {
        this.trigger = trigger;
    }

    void take(RecordedEvent event) {
        if (Series.has(trigger.date()) && Series.begins(event.payload())) {
            recurring.put(event.recordId(), new ArrayList<>());
        }
        if (recurring.containsKey(event.recordId())) {
            recurring.get(event.recordId()).add(event);
            return;
        }
        for (Dates.Told told : Dates.told(event)) {
            if (told.date().equals(trigger.date())) {
                byRecord.computeIfAbsent(told.recordId(), id -> new ArrayList<>())
                        .add(new Dated(told.at(), event.occurredAt()));
            }
        }
    }

    /**
     * In the order of time.
     *
     * @param from of what recurs, inclusive
     * @param to of what recurs, inclusive
     */
    List<Due> due(Instant from, Instant to) {
        List<Due> due = new ArrayList<>();
        byRecord.forEach((recordId, dates) -> add(due, recordId, dates));
        recurring.forEach((recordId, events) -> add(due, recordId, events, from, to.plusNanos(1)));
        due.sort(Comparator.comparing(Due::at));
        return due;
    }

    private void add(List<Due> due, String recordId, List<Dated> told) {
        List<Dated> dates = changes(told);
        Set<Instant> answered = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            Dated date = dates.get(i);
            Instant time = date.at() == null ? null : Waits.due(trigger, date.at(), date.from());
            boolean moved = i + 1 < dates.size()
                    && time != null
                    && !time.isBefore(dates.get(i + 1).from());
            if (time != null && !moved && answered.add(date.at())) {
                due.add(new Due(recordId, time, null));
            }
        }
    }

    private void add(List<Due> due, String recordId, List<RecordedEvent> told, Instant from, Instant to) {
        List<RecordedEvent> events = told.stream()
                .sorted(Comparator.comparing(RecordedEvent::occurredAt))
                .toList();
        Set<Instant> answered = new HashSet<>();
        Series series = null;
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = events.get(i);
            series = Series.after(series, event.payload(), event.occurredAt());
            Instant end = i + 1 < events.size() ? events.get(i + 1).occurredAt() : to;
            if (series == null) {
                continue;
            }
            for (Series.Occurrence time : series.due(trigger, from, end.isBefore(to) ? end : to, Series.MOST)) {
                if (answered.add(time.startsAt())) {
                    due.add(new Due(recordId, time.dueAt(), time));
                }
            }
        }
    }

    /** What was told late is not later, and what is told again is not another date. */
    private static List<Dated> changes(List<Dated> told) {
        List<Dated> changes = new ArrayList<>();
        told.stream().sorted(Comparator.comparing(Dated::from)).forEach(date -> {
            if (changes.isEmpty()
                    || !Objects.equals(changes.get(changes.size() - 1).at(), date.at())) {
                changes.add(date);
            }
        });
        return changes;
    }

    /**
     * @param at when it would have been due
     * @param time of a recurring meeting; null for what does not recur
     */
    record Due(String recordId, Instant at, Series.@Nullable Occurrence time) {}

    /**
     * A date as it was for a time.
     *
     * @param at null for none
     */
    private record Dated(@Nullable Instant at, Instant from) {}
}
