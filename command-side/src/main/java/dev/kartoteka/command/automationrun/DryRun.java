package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.Dates;
import dev.kartoteka.command.automation.Expressions;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Asks what a rule would have done, by reading the events of a time; nothing is sent and nothing is kept. */
@Component
class DryRun {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration QUIET = Duration.ofMillis(200);
    private static final int MOST_SHOWN = 500;

    /** One at a time: it reads much. */
    private final Semaphore turn = new Semaphore(1);

    private final EventStore events;
    private final Situations situations;
    private final Sending sending;

    DryRun(EventStore events, Situations situations, Sending sending) {
        this.events = events;
        this.situations = situations;
        this.sending = sending;
    }

    /**
     * What the rule, as it is now, would have done about events that occurred, and times that came, from a moment on and before
     * another.
     *
     * @return null when another one is under way
     */
    @Nullable
    Found ask(RuleState rule, Instant from, Instant to) throws InterruptedException {
        if (!turn.tryAcquire()) {
            return null;
        }
        try {
            return read(rule, from, to);
        } finally {
            turn.release();
        }
    }

    private Found read(RuleState rule, Instant from, Instant to) throws InterruptedException {
        Asked asked = new Asked(rule, from, to, GenericEventMessage.clock.instant());
        RuleTrigger trigger = asked.wording.trigger();
        if (trigger.schedule() != null) {
            ofSchedule(asked, trigger);
        } else if (trigger.date() != null) {
            ofDates(asked, trigger, trigger.date());
        } else {
            ofEvents(asked, trigger);
        }
        return asked.found();
    }

    private void ofEvents(Asked asked, RuleTrigger trigger) throws InterruptedException {
        // nothing occurs after it is recorded, so what occurred since is recorded since
        follow(asked, events.createTokenAt(asked.from), message -> {
            if (message.getPayloadType().getSimpleName().equals(trigger.event())) {
                RecordedEvent event = RecordedEvents.of(message);
                Instant due =
                        trigger.delay() == null ? null : event.occurredAt().plus(Waits.delay(trigger));
                if (asked.isWithin(event.occurredAt()) && (due == null || !due.isAfter(asked.now))) {
                    Cause cause = new Cause(event.eventId(), event.recordId(), event.occurredAt(), event.recordedAt());
                    Expressions.Facts facts = due == null
                            ? situations.of(message, null)
                            : situations.occurredBy(message, event.recordId(), null, due);
                    asked.about(cause, due, facts);
                }
            }
        });
    }

    /** Dates may have been set long before, so all events are read; by when they occurred, as a past is told. */
    private void ofDates(Asked asked, RuleTrigger trigger, String date) throws InterruptedException {
        PastDates dates = new PastDates(trigger);
        follow(asked, events.createTailToken(), message -> {
            if (Dates.tells(message.getPayloadType(), date)) {
                dates.take(RecordedEvents.of(message));
            }
        });
        for (PastDates.Due due : dates.due(asked.from, asked.to.isBefore(asked.now) ? asked.to : asked.now)) {
            if (asked.isWithin(due.at()) && asked.hasTime()) {
                Expressions.Facts facts = situations.occurredBy(null, due.recordId(), due.time(), due.at());
                asked.aboutTime(due.recordId(), due.at(), facts);
            }
        }
    }

    private void ofSchedule(Asked asked, RuleTrigger trigger) {
        Instant next = Waits.next(trigger, asked.from.minusMillis(1));
        while (next != null && asked.isWithin(next) && asked.hasTime()) {
            asked.aboutTime(null, next, situations.at(null, next));
            next = Waits.next(trigger, next);
        }
    }

    private void follow(Asked asked, @Nullable TrackingToken start, Consumer<DomainEventMessage<?>> then)
            throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> all = events.openStream(start)) {
            while (asked.hasTime() && all.hasNextAvailable((int) QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
                if (all.nextAvailable() instanceof DomainEventMessage<?> message) {
                    then.accept(message);
                }
            }
        }
    }

    /** What a dry run has found so far. */
    private final class Asked {

        private final RuleState.Version version;
        private final RuleWording wording;
        private final String ruleId;
        private final Instant from;
        private final Instant to;
        private final Instant now;
        private final long deadline = System.nanoTime() + LONGEST.toNanos();
        private final List<WouldFire> firings = new ArrayList<>();
        private long asked;
        private long fired;
        private boolean complete = true;

        Asked(RuleState rule, Instant from, Instant to, Instant now) {
            this.version = rule.latest();
            this.wording = version.wording();
            this.ruleId = rule.ruleId();
            this.from = from;
            this.to = to;
            this.now = now;
        }

        boolean isWithin(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to) && !moment.isAfter(now);
        }

        boolean hasTime() {
            complete = complete && System.nanoTime() < deadline;
            return complete;
        }

        /** A time that would have come. */
        void aboutTime(@Nullable String recordId, Instant due, Expressions.Facts facts) {
            about(new Cause(null, recordId, due, due), due, facts);
        }

        void about(Cause cause, @Nullable Instant due, Expressions.Facts facts) {
            asked++;
            if (Expressions.holds(wording.trigger(), wording.condition(), facts)) {
                fired++;
                if (firings.size() < MOST_SHOWN) {
                    firings.add(wouldFire(wording, cause, due, facts));
                }
            }
        }

        Found found() {
            return new Found(ruleId, version.number(), from, to, asked, fired, complete, firings);
        }
    }

    private record Cause(@Nullable String eventId, @Nullable String recordId, Instant occurredAt, Instant recordedAt) {}

    private WouldFire wouldFire(RuleWording wording, Cause cause, @Nullable Instant due, Expressions.Facts facts) {
        List<WouldSend> sent = new ArrayList<>();
        String key = cause.eventId() == null ? cause.recordId() + "@" + due : cause.eventId();
        List<String> made = new ArrayList<>();
        for (RuleAction action : wording.actions()) {
            sent.add(wouldSend(wording, action, key, facts, made));
        }
        return new WouldFire(cause.eventId(), cause.recordId(), cause.occurredAt(), cause.recordedAt(), due, sent);
    }

    private WouldSend wouldSend(
            RuleWording wording, RuleAction action, String cause, Expressions.Facts facts, List<String> made) {
        try {
            Sending.Prepared prepared = sending.prepare(action, cause, wording.trigger(), facts, made);
            return new WouldSend(
                    action.command(), action.recordId() == null ? null : prepared.recordId(), prepared.body(), null);
        } catch (InvalidValue invalid) {
            made.add("");
            return new WouldSend(action.command(), null, null, invalid.code());
        }
    }

    /**
     * What a rule would have done.
     *
     * @param asked how many events of its kind occurred within the time, or how many of its times came
     * @param fired how many of these it would have answered
     * @param complete false when time was up before the last event
     * @param firings the first 500
     */
    record Found(
            String ruleId,
            int ruleVersion,
            Instant from,
            Instant to,
            long asked,
            long fired,
            boolean complete,
            List<WouldFire> firings) {}

    /**
     * What the rule would have answered.
     *
     * @param eventId null where a time had come
     * @param recordId of which the rule speaks; null for none
     * @param dueAt when it would have acted; null for at once
     */
    record WouldFire(
            @Nullable String eventId,
            @Nullable String recordId,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable Instant dueAt,
            List<WouldSend> commands) {}

    /**
     * @param recordId that it would have changed; null for one that it would have begun
     * @param code why nothing could have been sent; null when it could
     */
    record WouldSend(
            String command,
            @Nullable String recordId,
            @Nullable ObjectNode body,
            @Nullable FailureCode code) {}
}
