package dev.kartoteka.query.employee;

import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a employee after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class EmployeeFold {

    static final Fold<Employee> FOLD = Fold.of(Employee.class)
            .start(
                    EmployeeRegistered.class,
                    event -> new Employee(event.employeeId(), event.name(), event.email(), event.teamId(), false, null))
            .then(
                    EmployeeJoinedTeam.class,
                    (employee, event) -> new Employee(
                            employee.id(),
                            employee.name(),
                            employee.email(),
                            event.toTeamId(),
                            employee.left(),
                            employee.leftAt()))
            .then(
                    EmployeeLeft.class,
                    (employee, event, recorded) -> new Employee(
                            employee.id(),
                            employee.name(),
                            employee.email(),
                            employee.teamId(),
                            true,
                            recorded.occurredAt()))
            .ignores(EmployeeErased.class) // the key is gone: the record is folded anew
            .build();

    private EmployeeFold() {}
}
