package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody works here. */
@Revision("1")
public record EmployeeRegistered(
        @DataSubject String employeeId,
        @PersonalData @Nullable String name,
        @PersonalData @Nullable String email,
        @Nullable String teamId)
        implements EmployeeEvent {}
