package dev.kartoteka.command.inbox;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.interaction.CorrectInteraction;
import dev.kartoteka.command.interaction.Direction;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.command.interaction.LogInteraction;
import dev.kartoteka.command.message.DeliveryStatus;
import dev.kartoteka.command.message.ReportDelivery;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.message.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes one interaction of each e-mail and call that is a client's: an e-mail at once, a call when it is over. A message that came
 * back is told so. Nothing is ever answered from here, so no two machines answer each other.
 */
@Component
@ProcessingGroup(ArrivalPolicy.GROUP) // never renamed: it is the key of the token
class ArrivalPolicy implements Policy {

    static final String GROUP = "policy-arrivals";

    private static final Fold<Boolean> CORRECTED = Fold.of(Boolean.class)
            .start(InteractionLogged.class, event -> false)
            .then(InteractionCorrected.class, (corrected, event) -> true)
            .ignoresOthersOf(InteractionEvent.class)
            .build();

    private final Records records;
    private final Clients clients;
    private final SystemCommands commands;

    ArrivalPolicy(Records records, Clients clients, SystemCommands commands) {
        this.records = records;
        this.clients = clients;
        this.commands = commands;
    }

    @EventHandler
    void on(EmailArrived event, EventMessage<?> message) {
        if (event.nature().equals("BOUNCE") && event.messageId() != null) {
            var unused = commands.send(
                    new ReportDelivery(new MessageId(event.messageId()), DeliveryStatus.UNDELIVERED),
                    Inbox.ACTOR,
                    message);
        }
    }

    @EventHandler
    void on(ArrivalAssigned event, EventMessage<?> message) {
        log(event.arrivalId(), message);
    }

    @EventHandler
    void on(CallReported event, EventMessage<?> message) {
        log(event.arrivalId(), message);
    }

    private void log(String arrivalId, EventMessage<?> message) {
        ArrivedState arrived = records.current(arrivalId, ArrivedState.FOLD);
        if (arrived == null || arrived.erased() || arrived.assigned() == null) {
            return;
        }
        if (arrived.email() != null) {
            logEmail(arrived.email(), arrived.assigned(), message);
        } else {
            logCall(CallTold.of(arrived.calls()), arrived.assigned(), message);
        }
    }

    private void logEmail(EmailArrived email, ArrivalAssigned assigned, EventMessage<?> message) {
        var unused = commands.sendAsOf(
                interaction(
                        assigned,
                        InteractionKind.EMAIL,
                        Direction.INBOUND,
                        Objects.requireNonNullElse(email.subject(), "(no subject)"),
                        body(email),
                        null),
                Inbox.ACTOR,
                email.receivedAt(),
                message);
    }

    private static @Nullable String body(EmailArrived email) {
        if (email.attachments().isEmpty()) {
            return email.text();
        }
        String text = email.text() == null ? "" : email.text() + "\n\n";
        return text + "Attached: " + String.join(", ", email.attachments());
    }

    private void logCall(CallTold call, ArrivalAssigned assigned, EventMessage<?> message) {
        if (!call.ended()) {
            return;
        }
        LogInteraction interaction = interaction(
                assigned,
                InteractionKind.CALL,
                call.inbound() ? Direction.INBOUND : Direction.OUTBOUND,
                call.subject(),
                null,
                call.seconds());
        if (send(interaction, who(call, assigned), call.begunAt(), message)
                        .equals(Optional.of(FailureCode.ALREADY_EXISTS))
                && Boolean.FALSE.equals(records.current(interaction.id().value(), CORRECTED))) {
            // told late that somebody answered; what people corrected meanwhile stands
            var unused = commands.send(
                    new CorrectInteraction(
                            interaction.id(),
                            new Change<>(call.subject()),
                            null,
                            null,
                            new Change<>(call.seconds()),
                            null),
                    Inbox.ACTOR,
                    message);
        }
    }

    private Optional<FailureCode> send(
            LogInteraction interaction, @Nullable String employeeId, Instant at, EventMessage<?> message) {
        return employeeId == null
                ? commands.sendAsOf(interaction, Inbox.ACTOR, at, message)
                : commands.sendFor(interaction, employeeId, at, message);
    }

    private @Nullable String who(CallTold call, ArrivalAssigned assigned) {
        return call.employeeId() == null ? clients.ownerOf(new ClientId(assigned.clientId())) : call.employeeId();
    }

    private static LogInteraction interaction(
            ArrivalAssigned assigned,
            InteractionKind kind,
            Direction direction,
            String subject,
            @Nullable String body,
            @Nullable Long seconds) {
        return new LogInteraction(
                new InteractionId(assigned.interactionId()),
                new ClientId(assigned.clientId()),
                assigned.dealId() == null ? null : new DealId(assigned.dealId()),
                assigned.contactId() == null ? List.of() : List.of(new ContactId(assigned.contactId())),
                kind,
                direction,
                subject,
                body,
                seconds);
    }
}
