package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes an employee responsible; null returns the lead to the pool. It must be there, as an id or as null. */
@CommandPath(value = "leads/{id}/assign-owner", summary = "Assign an owner, or null for the pool")
public record AssignLeadOwner(
        @TargetAggregateIdentifier LeadId id, @Nullable Change<EmployeeId> ownerId) implements LeadCommand {

    public AssignLeadOwner {
        Required.value("ownerId", ownerId);
    }
}
