package dev.kartoteka.command.employee;

import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has the employee's calendar read by an address of its own. It has no command path: its endpoint makes the secret, and answers
 * it once.
 *
 * @param secretHash SHA-256 of the secret in hexadecimal
 */
public record OpenFeed(@TargetAggregateIdentifier EmployeeId id, String secretHash) implements EmployeeCommand {}
