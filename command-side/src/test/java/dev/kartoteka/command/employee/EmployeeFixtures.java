package dev.kartoteka.command.employee;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.team.TeamFixtures;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** An employee to try things with. */
public final class EmployeeFixtures {

    public static final EmployeeId EVE = new EmployeeId("employee-eve");

    private EmployeeFixtures() {}

    public static FixtureConfiguration<?> employeeFixture(DomainEvent... otherRecords) {
        Records others = InMemoryRecords.of(otherRecords);
        FixtureConfiguration<?> fixture = Fixtures.of(
                Employee.class, TeamFixtures.teams(others), new Administrators(others, true), employees(others));
        // sent by somebody else, unless a test says by whom
        fixture.registerCommandDispatchInterceptor(
                messages -> (index, command) -> command.getMetaData().containsKey(MetadataKeys.ACTOR_ID)
                        ? command
                        : command.andMetaData(Map.of(MetadataKeys.ACTOR_ID, "employee-boss")));
        return fixture;
    }

    public static Employees employees(Records records) {
        return new Employees(records, "UTC");
    }

    public static EmployeeRegistered eveRegistered() {
        return new EmployeeRegistered(EVE.value(), "Eve", null, null);
    }

    public static EmployeeLeft eveLeft() {
        return new EmployeeLeft(EVE.value());
    }
}
