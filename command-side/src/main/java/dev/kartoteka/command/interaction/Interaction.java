package dev.kartoteka.command.interaction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.contact.Contacts;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One contact with a client. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Interaction extends EventSourcedRecord {

    @AggregateIdentifier
    private InteractionId id;

    private boolean erased;

    private String clientId;
    private @Nullable String dealId;
    private InteractionKind kind;
    private Telling telling;
    private boolean retracted;

    @CommandHandler
    Interaction(LogInteraction command, Clients clients, Deals deals, Contacts contacts) {
        clients.requireKnown(command.clientId());
        DealId deal = command.dealId();
        if (deal != null) {
            deals.requireOfClient(deal, command.clientId());
        }
        contacts.requireKnown(Objects.requireNonNull(command.contactIds()));
        Telling told = Telling.of(command);
        apply(new InteractionLogged(
                command.id().value(),
                command.clientId().value(),
                deal == null ? null : deal.value(),
                told.contactIds(),
                command.kind().name(),
                told.direction(),
                told.subject(),
                told.body(),
                told.durationSeconds()));
    }

    @CommandHandler
    void handle(CorrectInteraction command, Contacts contacts) {
        if (retracted) {
            throw new DomainRuleViolated(FailureCode.INTERACTION_RETRACTED, id + " is retracted");
        }
        Telling corrected = telling.after(command);
        if (telling.equals(corrected)) {
            return;
        }
        if (kind.directed() && corrected.direction() == null) {
            throw new DomainRuleViolated(FailureCode.MISSING_FIELD, "A " + kind + " has a direction");
        }
        contacts.requireKnown(
                corrected.contactIds().stream().map(ContactId::new).toList());
        apply(new InteractionCorrected(
                id.value(),
                clientId,
                dealId,
                telling.subject(),
                corrected.subject(),
                telling.body(),
                corrected.body(),
                telling.direction(),
                corrected.direction(),
                telling.durationSeconds(),
                corrected.durationSeconds(),
                telling.contactIds(),
                corrected.contactIds()));
    }

    @CommandHandler
    void handle(RetractInteraction command) {
        if (!retracted) {
            apply(new InteractionRetracted(id.value(), clientId, dealId, kind.name()));
        }
    }

    @CommandHandler
    void handle(EraseInteraction command) {
        if (!erased) {
            apply(new InteractionErased(id.value(), clientId, dealId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(InteractionLogged event) {
        id = new InteractionId(event.interactionId());
        clientId = event.clientId();
        dealId = event.dealId();
        kind = InteractionKind.valueOf(event.kind());
        telling = new Telling(
                event.subject(), event.body(), event.direction(), event.durationSeconds(), event.contactIds());
    }

    @EventSourcingHandler
    void on(InteractionCorrected event) {
        telling = new Telling(
                event.subject(), event.body(), event.direction(), event.durationSeconds(), event.contactIds());
    }

    @EventSourcingHandler
    void on(InteractionRetracted event) {
        retracted = true;
    }

    @EventSourcingHandler
    void on(InteractionErased event) {
        erased = true;
    }

    Interaction() {} // for Axon, which then applies the events
}
