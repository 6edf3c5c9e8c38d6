package dev.kartoteka.command.employee;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.team.TeamFixtures;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.event.DomainEvent;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** An employee to try things with. */
public final class EmployeeFixtures {

    public static final EmployeeId EVE = new EmployeeId("employee-eve");

    private EmployeeFixtures() {}

    public static FixtureConfiguration<?> employeeFixture(DomainEvent... otherRecords) {
        return Fixtures.of(Employee.class, TeamFixtures.teams(InMemoryRecords.of(otherRecords)));
    }

    public static Employees employees(Records records) {
        return new Employees(records);
    }

    public static EmployeeRegistered eveRegistered() {
        return new EmployeeRegistered(EVE.value(), "Eve", null, null);
    }

    public static EmployeeLeft eveLeft() {
        return new EmployeeLeft(EVE.value());
    }
}
