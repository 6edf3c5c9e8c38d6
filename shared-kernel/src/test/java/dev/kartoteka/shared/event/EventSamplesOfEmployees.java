package dev.kartoteka.shared.event;

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
import java.util.List;

/** Samples of what happens to employees. */
final class EventSamplesOfEmployees {

    private static final String EMPLOYEE = "employee-1";
    private static final String TEAM = "team-1";

    private EventSamplesOfEmployees() {}

    static List<DomainEvent> all() {
        return List.of(
                new EmployeeRegistered(EMPLOYEE, "Anna Ozola", "anna@example.lv", TEAM),
                new EmployeeJoinedTeam(EMPLOYEE, TEAM, "team-2"),
                new EmployeeRoleGranted(EMPLOYEE, "REP"),
                new EmployeeRoleRevoked(EMPLOYEE, "REP"),
                new EmployeeLeft(EMPLOYEE),
                new EmployeeZoneSet(EMPLOYEE, "UTC", "Europe/Riga"),
                new EmployeeFeedOpened(EMPLOYEE, "5e884898da28047151d0e56f8dc62927"),
                new EmployeeFeedClosed(EMPLOYEE),
                new EmployeeHandOverBegun(EMPLOYEE, List.of("employee-2", "employee-3")),
                new EmployeeHandOverDone(EMPLOYEE),
                new EmployeeErased(EMPLOYEE, EMPLOYEE));
    }
}
