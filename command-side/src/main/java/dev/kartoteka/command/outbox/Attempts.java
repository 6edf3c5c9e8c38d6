package dev.kartoteka.command.outbox;

import dev.kartoteka.command.message.BeginAttempt;
import dev.kartoteka.command.message.ConfirmSent;
import dev.kartoteka.command.message.FailAttempt;
import dev.kartoteka.command.message.PostponeMessage;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.message.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One attempt to send one message: first it is made ours, by an event that only one can store, then it is handed over, then what
 * came of it is stored.
 */
@Component
class Attempts {

    static final String ACTOR = "outbox";

    private static final Logger logger = LoggerFactory.getLogger(Attempts.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Records records;
    private final SystemCommands commands;
    private final Consents consents;
    private final QuietHours quietHours;
    private final MessageSettings settings;
    private final Map<String, Carrier> carriers;

    Attempts(
            Records records,
            SystemCommands commands,
            Consents consents,
            QuietHours quietHours,
            MessageSettings settings,
            List<Carrier> carriers) {
        this.records = records;
        this.commands = commands;
        this.consents = consents;
        this.quietHours = quietHours;
        this.settings = settings;
        this.carriers = carriers.stream().collect(Collectors.toUnmodifiableMap(Carrier::channel, Function.identity()));
    }

    void attempt(String messageId) {
        MessageId id = new MessageId(messageId);
        OutgoingMessage waiting = records.current(messageId, OutgoingMessage.FOLD);
        if (waiting == null || postponed(id, waiting)) {
            return;
        }
        Instant now = now();
        BeginAttempt begin = new BeginAttempt(id, now, now.plus(settings.lease()), settings.attempts());
        if (send(begin, id, waiting.attempt() + 1).isPresent()) {
            return; // another sends it, or nobody wants it any more
        }
        OutgoingMessage message = records.current(messageId, OutgoingMessage.FOLD);
        if (message != null && message.attempt() == waiting.attempt() + 1) { // else it was parked
            store(message, carried(message), now.plus(settings.lease()));
        }
    }

    private boolean postponed(MessageId id, OutgoingMessage message) {
        Optional<String> closed = carrier(message).closed();
        if (closed.isPresent()) {
            return postponed(id, message, closed.get(), null);
        }
        if (message.said().purpose() != null && settings.publicUrl().isBlank()) {
            return postponed(id, message, "NO_PUBLIC_ADDRESS", null);
        }
        return quietHours
                .endAfter(now())
                .map(end -> postponed(id, message, "QUIET_HOURS", end))
                .orElse(false);
    }

    private boolean postponed(MessageId id, OutgoingMessage message, String cause, @Nullable Instant until) {
        var unused = send(new PostponeMessage(id, cause, until), id, message.attempt() + 1);
        return true;
    }

    private Carrier.Outcome carried(OutgoingMessage message) {
        String purpose = message.said().purpose();
        if (message.isErased()) {
            return Carrier.Outcome.never("ERASED");
        }
        if (purpose != null && !consents.has(message.personId(), purpose)) {
            return Carrier.Outcome.never("NO_CONSENT");
        }
        try {
            return carrier(message).carry(message);
        } catch (RuntimeException e) {
            logger.warn("{} could not be sent: {}", message.id(), e.getClass().getSimpleName());
            return Carrier.Outcome.later("FAILED_HERE");
        }
    }

    /** What was handed over and is not known to be is handed over again; so this is tried as long as nobody else may. */
    private void store(OutgoingMessage message, Carrier.Outcome outcome, Instant until) {
        MessageId id = new MessageId(message.id());
        int attempt = message.attempt();
        Object command = outcome.word() == null
                ? new ConfirmSent(id, attempt, outcome.reference())
                : new FailAttempt(id, attempt, outcome.word(), next(message.tried(), outcome));
        while (true) {
            try {
                var unused = send(command, id, attempt);
                return;
            } catch (RuntimeException e) {
                if (!now().plus(PAUSE).isBefore(until)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private @Nullable Instant next(int tried, Carrier.Outcome outcome) {
        return outcome.again() && tried < settings.attempts() ? now().plus(settings.pauseAfter(tried)) : null;
    }

    private Optional<?> send(Object command, MessageId id, int attempt) {
        return commands.send(command, ACTOR, id + "@" + attempt, null);
    }

    private Carrier carrier(OutgoingMessage message) {
        Carrier carrier = carriers.get(message.said().channel());
        if (carrier == null) {
            throw new IllegalStateException("Nobody carries " + message.said().channel());
        }
        return carrier;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a message was being sent", e);
        }
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }
}
