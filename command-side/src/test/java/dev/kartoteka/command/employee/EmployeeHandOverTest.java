package dev.kartoteka.command.employee;

import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.employee.EmployeeFixtures.employeeFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveLeft;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveRegistered;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What an employee leaves to others: their work, and their calendar. */
class EmployeeHandOverTest {

    private static final EmployeeId BOB = new EmployeeId("employee-bob");
    private static final EmployeeHandOverBegun BEGUN = new EmployeeHandOverBegun(EVE.value(), List.of(BOB.value()));
    private static final EmployeeHandOverDone DONE = new EmployeeHandOverDone(EVE.value());

    private final FixtureConfiguration<?> fixture =
            employeeFixture(new EmployeeRegistered(BOB.value(), "Bob", null, null));

    @Test
    void handsOverAlsoAfterLeaving() {
        fixture.given(eveRegistered(), eveLeft())
                .when(new HandOver(EVE, List.of(BOB, BOB)))
                .expectEvents(BEGUN);
    }

    @Test
    void handsOverOnceAtATime() {
        expectRefusal(
                fixture.given(eveRegistered(), BEGUN).when(new HandOver(EVE, List.of(BOB))),
                FailureCode.HAND_OVER_RUNNING);
        fixture.given(eveRegistered(), BEGUN, DONE)
                .when(new HandOver(EVE, List.of(BOB)))
                .expectEvents(BEGUN);
    }

    @Test
    void isDoneOnce() {
        fixture.given(eveRegistered(), BEGUN).when(new CompleteHandOver(EVE)).expectEvents(DONE);
        expectNoChange(fixture.given(eveRegistered(), BEGUN, DONE).when(new CompleteHandOver(EVE)), 2);
    }

    @Test
    void refusesToHandOverToNobody() {
        expectRefusal(
                employeeFixture().given(eveRegistered()).when(new HandOver(EVE, List.of(BOB))),
                FailureCode.EMPLOYEE_UNKNOWN);
        expectRefusal(
                employeeFixture(new EmployeeRegistered(BOB.value(), "Bob", null, null), new EmployeeLeft(BOB.value()))
                        .given(eveRegistered())
                        .when(new HandOver(EVE, List.of(BOB))),
                FailureCode.EMPLOYEE_LEFT);
    }

    @Test
    void opensAnotherFeedEachTimeAndClosesItOnce() {
        EmployeeFeedOpened opened = new EmployeeFeedOpened(EVE.value(), "01");
        fixture.given(eveRegistered(), opened)
                .when(new OpenFeed(EVE, "02"))
                .expectEvents(new EmployeeFeedOpened(EVE.value(), "02"));
        fixture.given(eveRegistered(), opened)
                .when(new CloseFeed(EVE))
                .expectEvents(new EmployeeFeedClosed(EVE.value()));
        expectNoChange(fixture.given(eveRegistered()).when(new CloseFeed(EVE)), 0);
        expectRefusal(
                fixture.given(eveRegistered(), eveLeft()).when(new OpenFeed(EVE, "02")), FailureCode.EMPLOYEE_LEFT);
    }
}
