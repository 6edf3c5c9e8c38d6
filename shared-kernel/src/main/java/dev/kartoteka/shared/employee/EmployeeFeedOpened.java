package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/**
 * The employee's calendar can be read by whoever has its address; the address before, if there was one, is good no more.
 *
 * @param secretHash SHA-256 of the secret in the address, in hexadecimal; it is random and too long to be guessed from it
 */
@Revision("1")
public record EmployeeFeedOpened(@DataSubject String employeeId, String secretHash) implements EmployeeEvent {}
