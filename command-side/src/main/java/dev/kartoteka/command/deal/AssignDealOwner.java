package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes an employee responsible; null returns the deal to the pool. It must be there, as an id or as null. */
@CommandPath(value = "deals/{id}/assign-owner", summary = "Assign an owner, or null for the pool")
public record AssignDealOwner(
        @TargetAggregateIdentifier DealId id, @Nullable Change<EmployeeId> ownerId) implements DealCommand {

    public AssignDealOwner {
        Required.value("ownerId", ownerId);
    }
}
