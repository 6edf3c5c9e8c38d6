package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event an employee can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface EmployeeEvent extends DomainEvent
        permits EmployeeRegistered,
                EmployeeJoinedTeam,
                EmployeeLeft,
                EmployeeZoneSet,
                EmployeeFeedOpened,
                EmployeeFeedClosed,
                EmployeeHandOverBegun,
                EmployeeHandOverDone,
                EmployeeRoleGranted,
                EmployeeRoleRevoked,
                EmployeeErased {

    String employeeId();

    @Override
    default String recordId() {
        return employeeId();
    }
}
