package dev.kartoteka.command.employee;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;
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
            .ignores(EmployeeErased.class)
            .build();

    private static final Fold<Name> NAME = Fold.of(Name.class)
            .start(EmployeeRegistered.class, event -> new Name(event.name()))
            .ignores(EmployeeLeft.class)
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeRoleGranted.class)
            .ignores(EmployeeRoleRevoked.class)
            .then(EmployeeErased.class, (name, event) -> new Name(null))
            .build();

    private final Records records;

    Employees(Records records) {
        this.records = records;
    }

    /** What an employee is called; null for one who is unknown or was erased. */
    public @Nullable String name(EmployeeId employeeId) {
        Name name = records.current(employeeId.value(), NAME);
        return name == null ? null : name.text();
    }

    private record Name(@Nullable String text) {}

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
}
