package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** Nothing is left of what the employee was responsible for when the hand-over began. */
@Revision("1")
public record EmployeeHandOverDone(@DataSubject String employeeId) implements EmployeeEvent {}
