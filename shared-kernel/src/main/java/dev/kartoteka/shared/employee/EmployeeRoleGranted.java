package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The employee may do more. {@code role} is a name of {@link dev.kartoteka.shared.access.Role}. */
@Revision("1")
public record EmployeeRoleGranted(@DataSubject String employeeId, String role) implements EmployeeEvent {}
