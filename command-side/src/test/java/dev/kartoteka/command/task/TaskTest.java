package dev.kartoteka.command.task;

import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static dev.kartoteka.command.task.TaskFixtures.CALL;
import static dev.kartoteka.command.task.TaskFixtures.NOON;
import static dev.kartoteka.command.task.TaskFixtures.callCompleted;
import static dev.kartoteka.command.task.TaskFixtures.callCreated;
import static dev.kartoteka.command.task.TaskFixtures.firstChecked;
import static dev.kartoteka.command.task.TaskFixtures.taskFixture;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import dev.kartoteka.shared.value.Moment;
import java.util.Collections;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    private static final String ACME = ClientFixtures.ACME.value();

    private final FixtureConfiguration<?> fixture = taskFixture(
            ClientFixtures.acmeRegistered(),
            DealFixtures.bigOpenedFor(ClientFixtures.ACME),
            EmployeeFixtures.eveRegistered());

    @Test
    void takesTheClientFromTheDeal() {
        fixture.givenNoPriorActivity()
                .when(new CreateTask(
                        CALL,
                        "Call",
                        "About the roof",
                        EmployeeFixtures.EVE,
                        new Moment(NOON),
                        null,
                        null,
                        new DealId("deal-big"),
                        List.of("Find the number", "Call")))
                .expectEvents(callCreated());
    }

    @Test
    void isNobodysWhenNobodyIsNamed() {
        fixture.givenNoPriorActivity()
                .when(new CreateTask(CALL, "Call", null, null, null, Priority.LOW, null, null, null))
                .expectEvents(new TaskCreated(CALL.value(), null, null, "Call", null, null, null, "LOW", List.of()));
    }

    @Test
    void refusesOneWhoDoesNotWorkHere() {
        expectRefusal(
                taskFixture()
                        .givenNoPriorActivity()
                        .when(new CreateTask(CALL, "Call", null, EmployeeFixtures.EVE, null, null, null, null, null)),
                FailureCode.EMPLOYEE_UNKNOWN);
    }

    @Test
    void refusesAnUnknownDeal() {
        expectRefusal(
                taskFixture()
                        .givenNoPriorActivity()
                        .when(new CreateTask(
                                CALL, "Call", null, null, null, null, null, new DealId("deal-none"), null)),
                FailureCode.DEAL_UNKNOWN);
    }

    @Test
    void goesFromOneToNobody() {
        fixture.given(callCreated())
                .when(new AssignTask(CALL, new Change<>(null)))
                .expectEvents(new TaskAssigned(CALL.value(), ACME, "deal-big", EmployeeFixtures.EVE.value(), null));
    }

    @Test
    void staysWithWhomItIs() {
        expectNoChange(fixture.given(callCreated()).when(new AssignTask(CALL, new Change<>(EmployeeFixtures.EVE))), 0);
    }

    @Test
    void isPutOff() {
        fixture.given(callCreated())
                .when(new RescheduleTask(CALL, new Change<>(new Moment(NOON.plusSeconds(1)))))
                .expectEvents(new TaskRescheduled(CALL.value(), ACME, "deal-big", NOON, NOON.plusSeconds(1)));
    }

    @Test
    void changesOnlyWhatIsTold() {
        fixture.given(callCreated())
                .when(new ChangeTask(CALL, null, new Change<>(null), Priority.URGENT))
                .expectEvents(new TaskChanged(
                        CALL.value(), ACME, "deal-big", "Call", "Call", "About the roof", null, "NORMAL", "URGENT"));
    }

    @Test
    void ticksAPointOffOnce() {
        fixture.given(callCreated()).when(new CheckTaskItem(CALL, 0, null)).expectEvents(firstChecked());
        expectNoChange(fixture.given(callCreated(), firstChecked()).when(new CheckTaskItem(CALL, 0, true)), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
    void refusesAPointThatItDoesNotHave(int item) {
        expectRefusal(
                fixture.given(callCreated()).when(new CheckTaskItem(CALL, item, true)),
                FailureCode.CHECKLIST_ITEM_UNKNOWN);
    }

    @Test
    void isDoneOnce() {
        fixture.given(callCreated()).when(new CompleteTask(CALL)).expectEvents(callCompleted());
        expectNoChange(fixture.given(callCreated(), callCompleted()).when(new CompleteTask(CALL)), 1);
    }

    @Test
    void isNeitherChangedNorCancelledOnceDone() {
        for (Object command : List.of(
                new CancelTask(CALL),
                new ChangeTask(CALL, "Other", null, null),
                new RescheduleTask(CALL, new Change<>(null)),
                new AssignTask(CALL, new Change<>(null)),
                new CheckTaskItem(CALL, 0, true))) {
            expectRefusal(fixture.given(callCreated(), callCompleted()).when(command), FailureCode.TASK_CLOSED);
        }
    }

    @Test
    void isToBeDoneAfterAll() {
        fixture.given(callCreated(), callCompleted())
                .when(new ReopenTask(CALL))
                .expectEvents(new TaskReopened(CALL.value(), ACME, "deal-big", EmployeeFixtures.EVE.value(), "DONE"));
        expectNoChange(fixture.given(callCreated()).when(new ReopenTask(CALL)), 0);
    }

    @Test
    void hasAtMostFiftyPoints() {
        assertInvalid(
                FailureCode.INVALID_VALUE,
                () -> new CreateTask(CALL, "Call", null, null, null, null, null, null, Collections.nCopies(51, "x")));
    }
}
