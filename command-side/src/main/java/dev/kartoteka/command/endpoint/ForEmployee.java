package dev.kartoteka.command.endpoint;

import dev.kartoteka.shared.employee.EmployeeId;

/** A command that does something for an employee: whoever sends it must reach that employee's work, or be them. */
public interface ForEmployee {

    EmployeeId forEmployee();
}
