package dev.kartoteka.command.employee;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeEvent;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.Zone;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What other records' rules ask of employees. */
@Component
public class Employees {

    private static final Fold<Boolean> ACTIVE = Fold.of(Boolean.class)
            .start(EmployeeRegistered.class, event -> true)
            .then(EmployeeLeft.class, (active, event) -> false)
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeRoleGranted.class)
            .ignores(EmployeeRoleRevoked.class)
            .ignores(EmployeeZoneSet.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .build();

    private static final Fold<EmployeeZone> ZONE = Fold.of(EmployeeZone.class)
            .start(EmployeeRegistered.class, event -> new EmployeeZone(null))
            .then(EmployeeZoneSet.class, (before, event) -> new EmployeeZone(event.zone()))
            .ignores(EmployeeLeft.class)
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeRoleGranted.class)
            .ignores(EmployeeRoleRevoked.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .build();

    private static final Fold<Roles> ROLES = Fold.of(Roles.class)
            .start(EmployeeRegistered.class, event -> new Roles(Set.of()))
            .then(EmployeeRoleGranted.class, (before, event) -> before.with(event.role()))
            .then(EmployeeRoleRevoked.class, (before, event) -> before.without(event.role()))
            .then(EmployeeLeft.class, (before, event) -> new Roles(Set.of()))
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeZoneSet.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .build();

    /** Empty once erased. */
    private static final Fold<String> NAME = Fold.of(String.class)
            .start(EmployeeRegistered.class, event -> event.name() == null ? "" : event.name())
            .ignores(EmployeeLeft.class)
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeZoneSet.class)
            .ignores(EmployeeRoleGranted.class)
            .ignores(EmployeeRoleRevoked.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .build();

    /** Empty where there is none, and once erased. */
    private static final Fold<String> EMAIL = Fold.of(String.class)
            .start(EmployeeRegistered.class, event -> event.email() == null ? "" : event.email())
            .ignoresOthersOf(EmployeeEvent.class)
            .build();

    private final Records records;
    private final String defaultZone;

    Employees(Records records, @Value("${kartoteka.zone}") String defaultZone) {
        this.records = records;
        this.defaultZone = Zone.parse(defaultZone).toString();
    }

    /** By name, or by identifier where there is none. */
    public String called(String employeeId) {
        String name = records.current(employeeId, NAME);
        return name == null || name.isEmpty() ? employeeId : name;
    }

    /** Where an employee is written to; null where nobody said, or nobody may know any more. */
    public @Nullable String email(EmployeeId employeeId) {
        String email = records.current(employeeId.value(), EMAIL);
        return email == null || email.isEmpty() ? null : email;
    }

    /** Refuses an unknown employee and one who still works here. */
    public void requireLeft(EmployeeId employeeId) {
        Boolean active = records.current(employeeId.value(), ACTIVE);
        if (active == null) {
            throw new DomainRuleViolated(FailureCode.NOT_FOUND, "There is no " + employeeId);
        }
        if (active) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_ACTIVE, employeeId + " works here");
        }
    }

    /** By whose days an employee's day is drawn. */
    public String zone(EmployeeId employeeId) {
        EmployeeZone zone = records.current(employeeId.value(), ZONE);
        return zone == null || zone.name() == null ? defaultZone : zone.name();
    }

    /** Whether there is such an employee, who has not left. */
    public boolean isActive(EmployeeId employeeId) {
        return Boolean.TRUE.equals(records.current(employeeId.value(), ACTIVE));
    }

    /** Refuses an unknown employee; one who left may still be spoken of. */
    public void requireKnown(EmployeeId employeeId) {
        if (records.current(employeeId.value(), ACTIVE) == null) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_UNKNOWN, "There is no " + employeeId);
        }
    }

    /** Refuses an unknown employee and one who left; null is the pool, which is always there. */
    public void requireActive(@Nullable EmployeeId employeeId) {
        if (employeeId == null) {
            return;
        }
        Boolean active = records.current(employeeId.value(), ACTIVE);
        if (active == null) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_UNKNOWN, "There is no " + employeeId);
        }
        if (!active) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_LEFT, employeeId + " works here no more");
        }
    }

    /** @param name null where none was set */
    private record EmployeeZone(@Nullable String name) {}

    /** The roles that were granted here; none for one who left, or whom nobody knows. */
    public Set<Role> roles(String employeeId) {
        Roles roles = employeeId.startsWith(EmployeeId.PREFIX) ? records.current(employeeId, ROLES) : null;
        return roles == null ? Set.of() : roles.held();
    }

    private record Roles(Set<Role> held) {

        Roles with(String role) {
            Set<Role> more = new HashSet<>(held);
            more.add(Role.valueOf(role));
            return new Roles(Set.copyOf(more));
        }

        Roles without(String role) {
            return new Roles(
                    held.stream().filter(one -> one != Role.valueOf(role)).collect(Collectors.toSet()));
        }
    }
}
