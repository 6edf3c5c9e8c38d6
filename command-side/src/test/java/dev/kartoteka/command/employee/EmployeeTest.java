package dev.kartoteka.command.employee;

import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.employee.EmployeeFixtures.employeeFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveLeft;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveRegistered;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static dev.kartoteka.command.team.TeamFixtures.NORTH;
import static dev.kartoteka.command.team.TeamFixtures.northCreated;

import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.EmailAddress;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EmployeeTest {

    private final FixtureConfiguration<?> fixture = employeeFixture(northCreated());

    @Test
    void registersSomebodyInATeam() {
        fixture.givenNoPriorActivity()
                .when(new RegisterEmployee(EVE, "Eve", new EmailAddress("eve@example.com"), NORTH))
                .expectEvents(new EmployeeRegistered(EVE.value(), "Eve", "eve@example.com", NORTH.value()));
    }

    @Test
    void registersSomebodyWithoutATeam() {
        fixture.givenNoPriorActivity()
                .when(new RegisterEmployee(EVE, "Eve", null, null))
                .expectEvents(eveRegistered());
    }

    @Test
    void refusesAnUnknownTeam() {
        expectRefusal(
                employeeFixture().givenNoPriorActivity().when(new RegisterEmployee(EVE, "Eve", null, NORTH)),
                FailureCode.TEAM_UNKNOWN);
        expectRefusal(
                employeeFixture().given(eveRegistered()).when(new JoinTeam(EVE, NORTH)), FailureCode.TEAM_UNKNOWN);
    }

    @Test
    void joinsATeam() {
        fixture.given(eveRegistered())
                .when(new JoinTeam(EVE, NORTH))
                .expectEvents(new EmployeeJoinedTeam(EVE.value(), null, NORTH.value()));
    }

    @Test
    void changesNothingWhenInTheTeamAlready() {
        expectNoChange(
                fixture.given(eveRegistered(), new EmployeeJoinedTeam(EVE.value(), null, NORTH.value()))
                        .when(new JoinTeam(EVE, NORTH)),
                1);
    }

    @Test
    void leaves() {
        fixture.given(eveRegistered()).when(new LetEmployeeLeave(EVE)).expectEvents(eveLeft());
    }

    @Test
    void changesNothingWhenGoneAlready() {
        expectNoChange(fixture.given(eveRegistered(), eveLeft()).when(new LetEmployeeLeave(EVE)), 1);
    }

    @Test
    void joinsNoTeamWhenGone() {
        expectRefusal(
                fixture.given(eveRegistered(), eveLeft()).when(new JoinTeam(EVE, NORTH)), FailureCode.EMPLOYEE_LEFT);
    }
}
