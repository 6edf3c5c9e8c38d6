package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The employee's days are those of this time zone. */
@Revision("1")
public record EmployeeZoneSet(
        @DataSubject String employeeId, @Nullable String previousZone, String zone) implements EmployeeEvent {}
