package dev.kartoteka.command.promise;

import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.promise.PromiseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts one employee in the place of another. Sent by a hand-over. */
public record TakeOverPromise(@TargetAggregateIdentifier PromiseId id, EmployeeId from, EmployeeId to) {}
