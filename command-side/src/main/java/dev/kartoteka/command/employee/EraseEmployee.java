package dev.kartoteka.command.employee;

import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseEmployee(@TargetAggregateIdentifier EmployeeId id, String personId) {}
