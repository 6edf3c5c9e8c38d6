package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Expressions;
import dev.kartoteka.command.firing.FireRule;
import dev.kartoteka.command.policy.DueKind;
import dev.kartoteka.command.policy.DueList;
import dev.kartoteka.shared.automation.RuleTrigger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fires rules whose time has come. What was entered may be old: rule and record are read once more, and the rule fires as it was
 * at that time, with the records as they were then. So the answer is the same however late it is given, and what is entered
 * again, since the list was lost, meets the firing that there is.
 */
@Component
class DueRules implements DueKind {

    static final String KIND = "rules";

    private static final String SEPARATOR = "/";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final DueList list;
    private final RuleBook book;
    private final Firings firings;
    private final Situations situations;

    DueRules(DueList list, RuleBook book, Firings firings, Situations situations) {
        this.list = list;
        this.book = book;
        this.firings = firings;
        this.situations = situations;
    }

    /** Of a schedule. */
    static DueList.Entry entry(String ruleId, @Nullable Instant due) {
        return new DueList.Entry(KIND, ruleId, due);
    }

    /** Of a date of a record. */
    static DueList.Entry entry(String ruleId, String recordId, @Nullable Instant due) {
        return new DueList.Entry(KIND, ruleId + SEPARATOR + recordId, due);
    }

    /** Of a while after an event. */
    static DueList.Entry entry(String ruleId, DomainEventMessage<?> event, Instant due) {
        String id = ruleId + SEPARATOR + event.getAggregateIdentifier() + SEPARATOR + event.getSequenceNumber();
        return new DueList.Entry(KIND, id, due);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Firings are begun from here, and what was entered is settled. */
    @Override
    public @Nullable Object command(String id, Instant dueAt) {
        String[] parts = id.split(SEPARATOR, -1);
        RuleState rule = book.rule(parts[0]);
        RuleState.Version version =
                rule == null || !rule.isOn() ? null : rule.at(dueAt).orElse(null);
        Instant next = null;
        if (rule != null && version != null) {
            next = switch (parts.length) {
                case 1 -> ofSchedule(rule, version, dueAt);
                case 2 -> ofDate(rule, version, parts[1], dueAt);
                default -> afterEvent(rule, version, parts[1], Long.parseLong(parts[2]), dueAt);
            };
        }
        list.settle(KIND, id, dueAt, next);
        return null;
    }

    @Override
    public Duration lookAgain() {
        return SOON;
    }

    /** Of several times that were missed the last is answered. */
    private @Nullable Instant ofSchedule(RuleState rule, RuleState.Version version, Instant dueAt) {
        RuleTrigger trigger = version.wording().trigger();
        if (trigger.schedule() == null || !dueAt.equals(Waits.next(trigger, dueAt.minusMillis(1)))) {
            return null;
        }
        Instant last = Waits.last(trigger, dueAt, GenericEventMessage.clock.instant());
        Instant time = Optional.of(version).equals(rule.at(last)) ? last : dueAt;
        fire(rule, version, "schedule:" + time, null, time, situations.at(null, time));
        return version.equals(rule.latest()) ? Waits.next(trigger, time) : null;
    }

    private @Nullable Instant ofDate(RuleState rule, RuleState.Version version, String recordId, Instant dueAt) {
        RuleTrigger trigger = version.wording().trigger();
        String name = trigger.date();
        Series series = name == null ? null : situations.series(name, recordId);
        if (name != null && series != null) {
            return ofSeries(rule, version, series, new Dated(name, recordId), dueAt);
        }
        Situations.DateSet date = name == null ? null : situations.date(name, recordId);
        Instant due = date == null ? null : Waits.due(trigger, date.at(), date.setAt());
        if (name == null || date == null || due == null || !Optional.of(version).equals(rule.at(due))) {
            return null;
        }
        if (due.isAfter(GenericEventMessage.clock.instant())) {
            return due;
        }
        Dated dated = new Dated(name, recordId);
        fire(rule, version, dated.key(date.at(), trigger), recordId, due, situations.at(recordId, due));
        return null;
    }

    /**
     * Of a recurring meeting, each time is a date of its own, and only the next one is entered. Of several that were missed the
     * last is answered. What was entered may come before it: then it is moved there.
     */
    private @Nullable Instant ofSeries(
            RuleState rule, RuleState.Version version, Series series, Dated dated, Instant from) {
        RuleTrigger trigger = version.wording().trigger();
        Instant now = GenericEventMessage.clock.instant();
        Series.Occurrence time = series.toAnswer(trigger, from, now);
        if (time != null && Optional.of(version).equals(rule.at(time.dueAt()))) {
            String key = dated.key(time.at(dated.name()), trigger);
            fire(
                    rule,
                    version,
                    key,
                    dated.recordId(),
                    time.dueAt(),
                    situations.at(dated.recordId(), time, time.dueAt()));
        }
        if (!version.equals(rule.latest())) {
            return rule.since().plusMillis(1); // what it says by now counts from then on
        }
        Series.Occurrence next =
                series.firstDue(trigger, time == null ? from : time.dueAt().plusMillis(1));
        return next == null ? null : next.dueAt();
    }

    private @Nullable Instant afterEvent(
            RuleState rule, RuleState.Version version, String recordId, long sequence, Instant dueAt) {
        DomainEventMessage<?> event = situations.event(recordId, sequence).orElse(null);
        if (event == null || !Optional.of(version).equals(rule.at(event.getTimestamp()))) {
            return null;
        }
        String type = event.getPayloadType().getSimpleName();
        RuleTrigger trigger = version.wording().trigger();
        if (!type.equals(trigger.event()) || !dueAt.equals(event.getTimestamp().plus(Waits.delay(trigger)))) {
            return null;
        }
        FireRule.Cause cause = new FireRule.Cause(event.getIdentifier(), type, recordId, sequence, dueAt);
        firings.fire(rule, version, event.getIdentifier(), cause, dueAt, situations.of(event, dueAt), event);
        return null;
    }

    private void fire(
            RuleState rule,
            RuleState.Version version,
            String key,
            @Nullable String recordId,
            Instant moment,
            Expressions.Facts facts) {
        FireRule.Cause cause = new FireRule.Cause(null, null, recordId, -1, moment);
        firings.fire(rule, version, key, cause, moment, facts, null);
    }

    /** Of which record which date. */
    private record Dated(String name, String recordId) {

        /** Moving it there and back is not two times. */
        String key(Instant at, RuleTrigger trigger) {
            return String.join("\n", name, recordId, at.toString(), String.valueOf(trigger.delay()));
        }
    }
}
