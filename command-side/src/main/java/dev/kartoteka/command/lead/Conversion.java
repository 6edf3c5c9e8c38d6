package dev.kartoteka.command.lead;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.deal.Opening;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.value.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what becomes of a lead, and sees to it beforehand that nothing can refuse to become so: once it is decided, the
 * records are made from what was decided. Their identifiers are new ones, which nobody could have taken.
 */
@Component
class Conversion {

    private static final String ROLE = "Contact";

    private final Clients clients;
    private final Deals deals;
    private final Opening opening;
    private final Employees employees;

    Conversion(Clients clients, Deals deals, Opening opening, Employees employees) {
        this.clients = clients;
        this.deals = deals;
        this.opening = opening;
        this.employees = employees;
    }

    /** @param ownerId of the client and deal that are made; null for the pool */
    LeadConverted of(ConvertLead command, LeadDetails lead, @Nullable String ownerId) {
        EmployeeId owner = ownerId == null ? null : new EmployeeId(ownerId);
        employees.requireActive(owner);
        ClientId existing = existingClient(command);
        boolean onePerson = existing == null ? lead.company() == null : !clients.isOrganisation(existing);
        Opening.Place place = command.dealId() == null
                ? opening.place(command.pipelineId(), command.stageId(), existing, owner)
                : null;
        Money amount = command.amount();
        return new LeadConverted(
                command.id().value(),
                (existing == null ? ClientId.random() : existing).value(),
                existing == null,
                onePerson ? null : ContactId.random().value(),
                (command.dealId() == null ? DealId.random() : command.dealId()).value(),
                place != null,
                lead.name(),
                lead.company(),
                lead.email(),
                lead.phone(),
                lead.phoneAsTyped(),
                onePerson ? null : Objects.requireNonNullElse(command.contactRole(), ROLE),
                place == null ? null : Objects.requireNonNullElse(command.dealTitle(), called(lead)),
                place == null ? null : place.pipelineId(),
                place == null ? null : place.stageId(),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.currency(),
                ownerId,
                lead.source());
    }

    /** The one that is named, or that of the deal that is named; null when one is to be made. */
    private @Nullable ClientId existingClient(ConvertLead command) {
        ClientId named = command.clientId();
        if (command.dealId() != null) {
            ClientId ofDeal = deals.requireOpen(command.dealId());
            if (named != null) {
                deals.requireOfClient(command.dealId(), named);
            } else {
                named = ofDeal;
            }
        }
        if (named != null) {
            clients.requireActive(named);
        }
        return named;
    }

    private static String called(LeadDetails lead) {
        return lead.company() == null ? Objects.requireNonNull(lead.name()) : lead.company();
    }
}
