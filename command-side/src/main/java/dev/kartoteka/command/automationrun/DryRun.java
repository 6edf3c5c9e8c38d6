package dev.kartoteka.command.automationrun;

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
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
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
     * What the rule, as it is now, would have done about events that occurred from a moment on and before another.
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
        RuleState.Version version = rule.latest();
        RuleWording wording = version.wording();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        List<WouldFire> firings = new ArrayList<>();
        long asked = 0;
        long fired = 0;
        boolean complete = true;
        // nothing occurs after it is recorded, so what occurred since is recorded since
        try (BlockingStream<TrackedEventMessage<?>> all = events.openStream(events.createTokenAt(from))) {
            while (complete && all.hasNextAvailable((int) QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
                if (all.nextAvailable() instanceof DomainEventMessage<?> message
                        && message.getPayloadType()
                                .getSimpleName()
                                .equals(wording.trigger().event())) {
                    RecordedEvent event = RecordedEvents.of(message);
                    if (!event.occurredAt().isBefore(from) && event.occurredAt().isBefore(to)) {
                        asked++;
                        Expressions.Facts facts = situations.of(message, askedAt(wording.trigger(), message));
                        if (Expressions.holds(wording.trigger(), wording.condition(), facts)) {
                            fired++;
                            if (firings.size() < MOST_SHOWN) {
                                firings.add(wouldFire(wording, event, facts));
                            }
                        }
                    }
                }
                complete = System.nanoTime() < deadline;
            }
        }
        return new Found(rule.ruleId(), version.number(), from, to, asked, fired, complete, firings);
    }

    private static @Nullable Instant askedAt(RuleTrigger trigger, DomainEventMessage<?> message) {
        return trigger.delay() == null ? null : message.getTimestamp().plus(Duration.parse(trigger.delay()));
    }

    private WouldFire wouldFire(RuleWording wording, RecordedEvent event, Expressions.Facts facts) {
        List<WouldSend> sent = new ArrayList<>();
        for (int index = 0; index < wording.actions().size(); index++) {
            sent.add(wouldSend(wording, index, event.eventId(), facts));
        }
        return new WouldFire(event.eventId(), event.recordId(), event.occurredAt(), event.recordedAt(), sent);
    }

    private WouldSend wouldSend(RuleWording wording, int index, String cause, Expressions.Facts facts) {
        RuleAction action = wording.actions().get(index);
        try {
            Sending.Prepared prepared = sending.prepare(action, index, cause, wording.trigger(), facts);
            return new WouldSend(
                    action.command(), action.recordId() == null ? null : prepared.recordId(), prepared.body(), null);
        } catch (InvalidValue invalid) {
            return new WouldSend(action.command(), null, null, invalid.code());
        }
    }

    /**
     * What a rule would have done.
     *
     * @param asked how many events of its kind occurred within the time
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

    /** An event that the rule would have answered. */
    record WouldFire(
            String eventId, String recordId, Instant occurredAt, Instant recordedAt, List<WouldSend> commands) {}

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
