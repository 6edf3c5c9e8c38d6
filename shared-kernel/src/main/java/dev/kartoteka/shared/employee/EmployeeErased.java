package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The personal data of somebody who worked here were erased; what they did stays theirs. */
@Revision("1")
public record EmployeeErased(@DataSubject String employeeId, String erasedPersonId)
        implements EmployeeEvent, PersonalDataErased {}
