package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * All that the employee is responsible for goes to others, record by record; each names this event as its cause.
 *
 * @param toIds of these employees
 */
@Revision("1")
public record EmployeeHandOverBegun(@DataSubject String employeeId, List<String> toIds) implements EmployeeEvent {}
