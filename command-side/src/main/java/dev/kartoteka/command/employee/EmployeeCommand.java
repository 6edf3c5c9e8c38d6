package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.employee.EmployeeId;

/** What may be done with an employee. */
interface EmployeeCommand extends Command {
    @Override
    EmployeeId id();
}
