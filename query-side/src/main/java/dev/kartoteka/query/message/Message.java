package dev.kartoteka.query.message;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A message to a client, as it is after an event.
 *
 * @param channel EMAIL or SMS
 * @param purpose that the person must have agreed to; null for what belongs to business under way
 * @param recipient the address or number
 * @param html of an e-mail from a template
 * @param state QUEUED, SENDING, SENT, FAILED while it is to be tried again, PARKED or CANCELLED
 * @param waitingFor why it is not tried though its time has come, such as QUIET_HOURS
 * @param attempts how many were begun
 * @param lastOutcome of the last attempt that failed: a status, or a word
 * @param nextAttemptAt null when none is due
 * @param delivery what a provider told since: DELIVERED or UNDELIVERED
 * @param queuedById who asked for it
 */
public record Message(
        String id,
        String clientId,
        @Nullable String contactId,
        @Nullable String dealId,
        String channel,
        @Nullable String purpose,
        @Nullable String recipient,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html,
        @Nullable String templateId,
        @Nullable Integer templateVersion,
        @Nullable String documentId,
        String state,
        @Nullable String waitingFor,
        int attempts,
        @Nullable String lastOutcome,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String providerReference,
        @Nullable String delivery,
        Instant queuedAt,
        @Nullable String queuedById)
        implements NamesRecords<Message>, OfClients {

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    /** Not the client: who does not see it does not see this either. */
    @Override
    public List<String> namedRecords() {
        return Clients.of(contactId, dealId);
    }

    @Override
    public Message namingOnly(Predicate<String> records) {
        return new Message(
                id,
                clientId,
                contactId != null && records.test(contactId) ? contactId : null,
                dealId != null && records.test(dealId) ? dealId : null,
                channel,
                purpose,
                recipient,
                subject,
                text,
                html,
                templateId,
                templateVersion,
                documentId,
                state,
                waitingFor,
                attempts,
                lastOutcome,
                nextAttemptAt,
                sentAt,
                providerReference,
                delivery,
                queuedAt,
                queuedById);
    }

    static Message queued(MessageQueued event, RecordedEvent recorded) {
        return new Message(
                event.messageId(),
                event.clientId(),
                event.contactId(),
                event.dealId(),
                event.channel(),
                event.purpose(),
                event.recipient(),
                event.subject(),
                event.text(),
                event.html(),
                event.templateId(),
                event.templateVersion(),
                event.documentId(),
                "QUEUED",
                null,
                0,
                null,
                event.sendAt(),
                null,
                null,
                null,
                recorded.occurredAt(),
                recorded.metadata().get(MetadataKeys.ACTOR_ID));
    }

    Message postponed(String cause, @Nullable Instant until) {
        return with(
                state,
                cause,
                attempts,
                lastOutcome,
                until == null ? nextAttemptAt : until,
                sentAt,
                providerReference,
                delivery);
    }

    Message sending(int attempt) {
        return with("SENDING", null, attempt, lastOutcome, null, sentAt, providerReference, delivery);
    }

    Message failed(String outcome, Instant next) {
        return with("FAILED", waitingFor, attempts, outcome, next, sentAt, providerReference, delivery);
    }

    Message parked(String outcome) {
        return with("PARKED", null, attempts, outcome, null, sentAt, providerReference, delivery);
    }

    Message sent(@Nullable String reference, Instant at) {
        return with("SENT", waitingFor, attempts, lastOutcome, null, at, reference, delivery);
    }

    Message retried(Instant at) {
        return with("QUEUED", waitingFor, attempts, lastOutcome, at, sentAt, providerReference, delivery);
    }

    Message cancelled() {
        return with("CANCELLED", null, attempts, lastOutcome, null, sentAt, providerReference, delivery);
    }

    Message reported(String status) {
        return with(state, waitingFor, attempts, lastOutcome, nextAttemptAt, sentAt, providerReference, status);
    }

    /** Whether it is still to be sent, and nobody has begun. */
    boolean isWaiting() {
        return state.equals("QUEUED") || state.equals("FAILED");
    }

    private Message with(
            String newState,
            @Nullable String newWaitingFor,
            int newAttempts,
            @Nullable String newOutcome,
            @Nullable Instant newNextAttemptAt,
            @Nullable Instant newSentAt,
            @Nullable String newReference,
            @Nullable String newDelivery) {
        return new Message(
                id,
                clientId,
                contactId,
                dealId,
                channel,
                purpose,
                recipient,
                subject,
                text,
                html,
                templateId,
                templateVersion,
                documentId,
                newState,
                newWaitingFor,
                newAttempts,
                newOutcome,
                newNextAttemptAt,
                newSentAt,
                newReference,
                newDelivery,
                queuedAt,
                queuedById);
    }
}
