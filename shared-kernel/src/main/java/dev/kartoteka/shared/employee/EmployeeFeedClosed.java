package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The employee's calendar can no more be read by its address. */
@Revision("1")
public record EmployeeFeedClosed(@DataSubject String employeeId) implements EmployeeEvent {}
