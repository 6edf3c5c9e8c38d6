package dev.kartoteka.command.employee;

import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.employee.EmployeeFixtures.employeeFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveLeft;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveRegistered;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static dev.kartoteka.command.team.TeamFixtures.NORTH;
import static dev.kartoteka.command.team.TeamFixtures.northCreated;

import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.EmailAddress;
import java.util.Map;
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
    void isGrantedARoleAndLosesIt() {
        fixture.given(eveRegistered())
                .when(new GrantRole(EVE, Role.REP))
                .expectEvents(new EmployeeRoleGranted(EVE.value(), "REP"));
        fixture.given(eveRegistered(), new EmployeeRoleGranted(EVE.value(), "REP"))
                .when(new RevokeRole(EVE, Role.REP))
                .expectEvents(new EmployeeRoleRevoked(EVE.value(), "REP"));
    }

    @Test
    void changesNothingWhenTheRoleIsThereOrGoneAlready() {
        expectNoChange(
                fixture.given(eveRegistered(), new EmployeeRoleGranted(EVE.value(), "REP"))
                        .when(new GrantRole(EVE, Role.REP)),
                1);
        expectNoChange(fixture.given(eveRegistered()).when(new RevokeRole(EVE, Role.REP)), 0);
    }

    @Test
    void changesNoRightsOfTheirOwn() {
        Map<String, Object> byEve = Map.of(MetadataKeys.ACTOR_ID, EVE.value());
        expectRefusal(
                fixture.given(eveRegistered()).when(new GrantRole(EVE, Role.ADMIN), byEve), FailureCode.OWN_RIGHTS);
        expectRefusal(
                fixture.given(eveRegistered()).when(new RevokeRole(EVE, Role.REP), byEve), FailureCode.OWN_RIGHTS);
        expectRefusal(fixture.given(eveRegistered()).when(new LetEmployeeLeave(EVE), byEve), FailureCode.OWN_RIGHTS);
    }

    /** Whoever takes it from another is one, and so is left. */
    @Test
    void isMadeAdministratorNoMoreOnlyByAnother() {
        EmployeeRoleGranted granted = new EmployeeRoleGranted(EVE.value(), "ADMIN");
        FixtureConfiguration<?> withBoss = employeeFixture(
                new EmployeeRegistered("employee-boss", "Boss", null, null),
                new EmployeeRoleGranted("employee-boss", "ADMIN"));
        withBoss.given(eveRegistered(), granted)
                .when(new RevokeRole(EVE, Role.ADMIN))
                .expectEvents(new EmployeeRoleRevoked(EVE.value(), "ADMIN"));
        withBoss.given(eveRegistered(), granted).when(new LetEmployeeLeave(EVE)).expectEvents(eveLeft());
        expectRefusal(
                fixture.given(eveRegistered(), granted).when(new RevokeRole(EVE, Role.ADMIN)), FailureCode.LAST_ADMIN);
        expectRefusal(
                withBoss.given(eveRegistered(), granted)
                        .when(new LetEmployeeLeave(EVE), Map.of(MetadataKeys.ACTOR_ID, "apikey-hr")),
                FailureCode.LAST_ADMIN);
        expectRefusal(
                withBoss.given(eveRegistered(), granted)
                        .when(
                                new LetEmployeeLeave(EVE),
                                Map.of(
                                        MetadataKeys.ACTOR_ID, "employee-boss",
                                        MetadataKeys.ON_BEHALF_OF, "apikey-hr")),
                FailureCode.LAST_ADMIN);
    }

    @Test
    void isGrantedNothingWhenGone() {
        expectRefusal(
                fixture.given(eveRegistered(), eveLeft()).when(new GrantRole(EVE, Role.REP)),
                FailureCode.EMPLOYEE_LEFT);
    }

    @Test
    void joinsNoTeamWhenGone() {
        expectRefusal(
                fixture.given(eveRegistered(), eveLeft()).when(new JoinTeam(EVE, NORTH)), FailureCode.EMPLOYEE_LEFT);
    }
}
