package dev.kartoteka.command.message;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.record.Moments;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.message.MessageAttemptBegun;
import dev.kartoteka.shared.message.MessageAttemptFailed;
import dev.kartoteka.shared.message.MessageCancelled;
import dev.kartoteka.shared.message.MessageDeliveryReported;
import dev.kartoteka.shared.message.MessageErased;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.message.MessageParked;
import dev.kartoteka.shared.message.MessagePostponed;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.message.MessageSent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A message to a client. What it says never changes; how far it has come does. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Message extends EventSourcedRecord {

    @AggregateIdentifier
    private MessageId id;

    private String clientId;
    private State state;

    /** When it may be tried; while it is being sent, until when nobody else may. */
    private Instant notBefore;

    private @Nullable String postponedBy;
    private int attempt;

    /** How many attempts were begun since it was queued or retried. */
    private int tried;

    private @Nullable String reported;
    private boolean erased;

    @CommandHandler
    Message(QueueMessage command, Composer composer, MetaData metaData) {
        apply(composer.compose(
                command, String.valueOf(metaData.get(MetadataKeys.ACTOR_ID)), Moments.occurring(metaData)));
    }

    @CommandHandler
    void handle(PostponeMessage command) {
        Instant until = command.until();
        boolean told = command.cause().equals(postponedBy) && (until == null || until.equals(notBefore));
        if (state == State.WAITING && !told) {
            apply(new MessagePostponed(id.value(), clientId, command.cause(), until));
        }
    }

    @CommandHandler
    void handle(BeginAttempt command) {
        if ((state != State.WAITING && state != State.SENDING) || command.now().isBefore(notBefore)) {
            throw wrongState();
        }
        if (tried >= command.limit()) { // whoever tried it last did not live to tell
            apply(new MessageParked(id.value(), clientId, attempt, "OUTCOME_UNKNOWN"));
        } else {
            apply(new MessageAttemptBegun(id.value(), clientId, attempt + 1, command.until()));
        }
    }

    /** Also of an attempt that took longer than it was given: what was sent, was sent. */
    @CommandHandler
    void handle(ConfirmSent command) {
        if (state != State.SENT && command.attempt() <= attempt) {
            apply(new MessageSent(id.value(), clientId, command.attempt(), command.providerReference()));
        }
    }

    @CommandHandler
    void handle(FailAttempt command) {
        if (state != State.SENDING || command.attempt() != attempt) {
            return; // another has taken it over since
        }
        Instant next = command.nextAttemptAt();
        if (next == null) {
            apply(new MessageParked(id.value(), clientId, attempt, command.outcome()));
        } else {
            apply(new MessageAttemptFailed(id.value(), clientId, attempt, command.outcome(), next));
        }
    }

    @CommandHandler
    void handle(RetryMessage command) {
        if ((state != State.PARKED && state != State.WAITING) || erased) {
            throw wrongState();
        }
        apply(new MessageRetried(id.value(), clientId));
    }

    @CommandHandler
    void handle(CancelMessage command) {
        if (state == State.CANCELLED) {
            return;
        }
        if (state != State.WAITING && state != State.PARKED) {
            throw wrongState();
        }
        apply(new MessageCancelled(id.value(), clientId));
    }

    /** A provider may tell of it before we know that it took it. */
    @CommandHandler
    void handle(ReportDelivery command) {
        if (state != State.SENT && state != State.SENDING) {
            throw wrongState();
        }
        if (!command.status().name().equals(reported)) {
            apply(new MessageDeliveryReported(
                    id.value(), clientId, command.status().name()));
        }
    }

    @CommandHandler
    void handle(EraseMessage command) {
        if (!erased) {
            apply(new MessageErased(id.value(), clientId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(MessageQueued event) {
        id = new MessageId(event.messageId());
        clientId = event.clientId();
        state = State.WAITING;
        notBefore = event.sendAt();
    }

    @EventSourcingHandler
    void on(MessagePostponed event) {
        postponedBy = event.cause();
        notBefore = Objects.requireNonNullElse(event.until(), notBefore);
    }

    @EventSourcingHandler
    void on(MessageAttemptBegun event) {
        state = State.SENDING;
        attempt = event.attempt();
        tried++;
        notBefore = event.until();
    }

    @EventSourcingHandler
    void on(MessageAttemptFailed event) {
        state = State.WAITING;
        notBefore = event.nextAttemptAt();
        postponedBy = null;
    }

    @EventSourcingHandler
    void on(MessageSent event) {
        state = State.SENT;
    }

    @EventSourcingHandler
    void on(MessageParked event) {
        state = State.PARKED;
    }

    @EventSourcingHandler
    void on(MessageRetried event) {
        state = State.WAITING;
        notBefore = Instant.EPOCH;
        tried = 0;
    }

    @EventSourcingHandler
    void on(MessageCancelled event) {
        state = State.CANCELLED;
    }

    @EventSourcingHandler
    void on(MessageDeliveryReported event) {
        reported = event.status();
    }

    /** There is nothing left to send. */
    @EventSourcingHandler
    void on(MessageErased event) {
        erased = true;
        state = state == State.WAITING ? State.CANCELLED : state;
    }

    private DomainRuleViolated wrongState() {
        return new DomainRuleViolated(FailureCode.MESSAGE_STATE, id + " is " + state);
    }

    private enum State {
        WAITING,
        SENDING,
        SENT,
        PARKED,
        CANCELLED
    }

    Message() {} // for Axon, which then applies the events
}
