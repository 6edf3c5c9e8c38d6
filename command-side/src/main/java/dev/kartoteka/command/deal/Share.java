package dev.kartoteka.command.deal;

import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.value.Percent;

/**
 * What an employee contributed to a deal.
 *
 * @param percent more than 0
 */
public record Share(EmployeeId employeeId, Percent percent) {}
