package dev.kartoteka.command.employee;

import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that nothing is left to be handed over. Sent by who did it. */
public record CompleteHandOver(@TargetAggregateIdentifier EmployeeId id) {}
