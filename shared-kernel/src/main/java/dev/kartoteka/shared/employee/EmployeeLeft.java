package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The employee works here no more; what they did stays theirs. */
@Revision("1")
public record EmployeeLeft(@DataSubject String employeeId) implements EmployeeEvent {}
