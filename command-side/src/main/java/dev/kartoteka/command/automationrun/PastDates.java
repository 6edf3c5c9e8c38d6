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

/** When a rule by a date would have been due, had it been on: by each date as long as the record had it, and once by each. */
final class PastDates {

    private final RuleTrigger trigger;
    private final Map<String, List<Dated>> byRecord = new LinkedHashMap<>();

    PastDates(RuleTrigger trigger) {
        this.trigger = trigger;
    }

    void take(RecordedEvent event) {
        for (Dates.Told told : Dates.told(event)) {
            if (told.date().equals(trigger.date())) {
                byRecord.computeIfAbsent(told.recordId(), id -> new ArrayList<>())
                        .add(new Dated(told.at(), event.occurredAt()));
            }
        }
    }

    /** In the order of time. */
    List<Due> due() {
        List<Due> due = new ArrayList<>();
        byRecord.forEach((recordId, dates) -> add(due, recordId, dates));
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
                due.add(new Due(recordId, time));
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

    /** @param at when it would have been due */
    record Due(String recordId, Instant at) {}

    /**
     * A date as it was for a time.
     *
     * @param at null for none
     */
    private record Dated(@Nullable Instant at, Instant from) {}
}
