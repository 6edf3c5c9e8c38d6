package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes an employee responsible; null returns the client to the pool. */
@CommandPath(value = "clients/{id}/assign-owner", summary = "Assign an owner, or null for the pool")
public record AssignClientOwner(
        @TargetAggregateIdentifier ClientId id, @Nullable EmployeeId ownerId) implements ClientCommand {}
