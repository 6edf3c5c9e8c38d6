package dev.kartoteka.command.planner;

import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.reminder.PlanReminder;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.reminder.ReminderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes reminders whose identifiers follow from what they are about; of nobody, and of one who left, none. */
@Component
class Planned {

    static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Employees employees;

    Planned(Employees employees) {
        this.employees = employees;
    }

    /**
     * The only one of its kind about a record.
     *
     * @param employeeId null for nobody
     * @param dueAt null for never
     */
    PlanReminder of(String aboutId, String kind, @Nullable String employeeId, @Nullable Instant dueAt) {
        return of(aboutId, kind, "", employeeId, dueAt);
    }

    /** One of several of a kind about a record: each has its own. */
    PlanReminder ofEach(String aboutId, String kind, String employeeId, @Nullable Instant dueAt) {
        return of(aboutId, kind, employeeId, employeeId, dueAt);
    }

    private PlanReminder of(
            String aboutId, String kind, String slot, @Nullable String employeeId, @Nullable Instant dueAt) {
        EmployeeId recipient = employeeId != null && isHere(employeeId) ? new EmployeeId(employeeId) : null;
        return new PlanReminder(idOf(aboutId, kind, slot), recipient, kind, aboutId, recipient == null ? null : dueAt);
    }

    static ReminderId idOf(String aboutId, String kind, String slot) {
        return new ReminderId(Derived.id(ReminderId.PREFIX, aboutId, kind, slot));
    }

    boolean isHere(@Nullable String employeeId) {
        return employeeId != null
                && employeeId.startsWith(EmployeeId.PREFIX)
                && employees.isActive(new EmployeeId(employeeId));
    }

    /** Nine in the morning of a day of the employee's; null where there is no day, or nobody. */
    @Nullable
    Instant morning(@Nullable LocalDate day, @Nullable String employeeId) {
        return day == null || employeeId == null
                ? null
                : day.atTime(MORNING).atZone(zone(employeeId)).toInstant();
    }

    ZoneId zone(String employeeId) {
        return ZoneId.of(employees.zone(new EmployeeId(employeeId)));
    }
}
