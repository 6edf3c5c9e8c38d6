package dev.kartoteka.query.employee;

import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.fold.Fold;
import java.util.List;

/** What is known of a employee after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class EmployeeFold {

    static final Fold<Employee> FOLD = Fold.of(Employee.class)
            .start(
                    EmployeeRegistered.class,
                    event -> new Employee(
                            event.employeeId(),
                            event.name(),
                            event.email(),
                            event.teamId(),
                            false,
                            null,
                            List.of(),
                            null,
                            null,
                            null))
            .then(EmployeeJoinedTeam.class, (employee, event) -> employee.inTeam(event.toTeamId()))
            .then(EmployeeRoleGranted.class, (employee, event) -> employee.with(event.role()))
            .then(EmployeeRoleRevoked.class, (employee, event) -> employee.without(event.role()))
            .then(EmployeeLeft.class, (employee, event, recorded) -> employee.leaving(recorded.occurredAt()))
            .then(EmployeeZoneSet.class, (employee, event) -> employee.inZone(event.zone()))
            .then(EmployeeFeedOpened.class, (employee, event, recorded) -> employee.withFeed(recorded.occurredAt()))
            .then(EmployeeFeedClosed.class, (employee, event) -> employee.withFeed(null))
            .then(
                    EmployeeHandOverBegun.class,
                    (employee, event, recorded) ->
                            employee.handingOver(new Employee.HandOver(event.toIds(), recorded.occurredAt(), null)))
            .then(EmployeeHandOverDone.class, (employee, event, recorded) -> {
                Employee.HandOver begun = employee.handOver();
                return employee.handingOver(begun == null ? null : begun.done(recorded.occurredAt()));
            })
            .ignores(EmployeeErased.class) // the key is gone: the record is folded anew
            .build();

    private EmployeeFold() {}
}
