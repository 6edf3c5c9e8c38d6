package dev.kartoteka.shared.employee;

import org.axonframework.serialization.Revision;

/** The employee works here no more; what they did stays theirs. */
@Revision("1")
public record EmployeeLeft(String employeeId) implements EmployeeEvent {}
