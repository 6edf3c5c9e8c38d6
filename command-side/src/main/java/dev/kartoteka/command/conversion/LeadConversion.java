package dev.kartoteka.command.conversion;

import dev.kartoteka.command.client.ClientKind;
import dev.kartoteka.command.client.RegisterClient;
import dev.kartoteka.command.contact.LinkContact;
import dev.kartoteka.command.contact.RegisterContact;
import dev.kartoteka.command.deal.LinkDealToClient;
import dev.kartoteka.command.deal.OpenDeal;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.PhoneNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Makes the client, the contact and the deal that a conversion decided on, from what the event says alone. Each step looks
 * whether it was done, at whatever time: so a crash between two steps loses nothing, and nothing is done twice, not even when
 * all events come again years later, when the contact has left the client.
 */
@Component
@ProcessingGroup(LeadConversion.GROUP) // never renamed: it is the key of the token
class LeadConversion implements Policy {

    static final String GROUP = "policy-lead-conversion";

    private static final Logger logger = LoggerFactory.getLogger(LeadConversion.class);

    private final SystemCommands commands;
    private final EventStore events;

    LeadConversion(SystemCommands commands, @Lazy EventStore events) {
        this.commands = commands;
        this.events = events;
    }

    @EventHandler
    void on(LeadConverted event, EventMessage<?> message) {
        if (event.name() == null) {
            return; // the person was erased, and with them all that the records would be made of
        }
        if (event.newClient() && !exists(event.clientId())) {
            done(commands.sendAsOf(client(event), GROUP, message), event);
        }
        if (event.contactId() != null) {
            contact(event, event.contactId(), message);
        }
        if (event.newDeal() && !exists(event.dealId())) {
            done(commands.sendAsOf(deal(event), GROUP, message), event);
        }
        if (!event.newDeal() && !ever(event.dealId(), LeadConversion::givesAClient)) {
            done(
                    commands.send(
                            new LinkDealToClient(new DealId(event.dealId()), new ClientId(event.clientId())),
                            GROUP,
                            message),
                    event);
        }
    }

    private void contact(LeadConverted event, String contactId, EventMessage<?> message) {
        ContactId contact = new ContactId(contactId);
        if (!exists(contactId)) {
            done(
                    commands.sendAsOf(
                            new RegisterContact(
                                    contact, Objects.requireNonNull(event.name()), email(event), phone(event)),
                            GROUP,
                            message),
                    event);
        }
        if (!ever(contactId, ContactLinked.class::isInstance)) {
            done(
                    commands.sendAsOf(
                            new LinkContact(
                                    contact,
                                    new ClientId(event.clientId()),
                                    Objects.requireNonNull(event.contactRole()),
                                    null),
                            GROUP,
                            message),
                    event);
        }
    }

    /** Of a company the contact has the ways to be reached. */
    private static RegisterClient client(LeadConverted event) {
        boolean organisation = event.company() != null;
        return new RegisterClient(
                new ClientId(event.clientId()),
                organisation ? ClientKind.ORGANISATION : ClientKind.INDIVIDUAL,
                Objects.requireNonNull(organisation ? event.company() : event.name()),
                organisation ? null : email(event),
                organisation ? null : phone(event),
                null,
                null,
                null,
                event.source(),
                null,
                owner(event));
    }

    private static OpenDeal deal(LeadConverted event) {
        return new OpenDeal(
                new DealId(event.dealId()),
                Objects.requireNonNull(event.dealTitle()),
                new PipelineId(Objects.requireNonNull(event.pipelineId())),
                event.stageId(),
                new ClientId(event.clientId()),
                event.amount() == null ? null : new Money(event.amount(), Objects.requireNonNull(event.currency())),
                null,
                owner(event),
                event.source(),
                List.of());
    }

    private static @Nullable EmployeeId owner(LeadConverted event) {
        return event.ownerId() == null ? null : new EmployeeId(event.ownerId());
    }

    private static @Nullable EmailAddress email(LeadConverted event) {
        return event.email() == null ? null : new EmailAddress(event.email());
    }

    private static @Nullable PhoneNumber phone(LeadConverted event) {
        return event.phoneAsTyped() == null ? null : new PhoneNumber(event.phoneAsTyped());
    }

    private static boolean givesAClient(Object event) {
        return event instanceof DealClientLinked || (event instanceof DealOpened opened && opened.clientId() != null);
    }

    private boolean exists(String recordId) {
        return events.lastSequenceNumberFor(recordId).isPresent();
    }

    private boolean ever(String recordId, Predicate<Object> happened) {
        return events.readEvents(recordId).asStream().anyMatch(message -> happened.test(message.getPayload()));
    }

    /** All that could refuse was asked before; what changed in the moment since is for people to see. */
    private static void done(Optional<FailureCode> refused, LeadConverted event) {
        refused.ifPresent(code -> logger.error("A step of the conversion of {} was refused: {}", event.leadId(), code));
    }
}
