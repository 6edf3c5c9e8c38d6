package dev.kartoteka.command.notification;

import static dev.kartoteka.command.record.Fixtures.expectNoChange;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationId;
import dev.kartoteka.shared.notification.NotificationRead;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final NotificationId ID = new NotificationId("notification-1");
    private static final NotificationGiven GIVEN =
            new NotificationGiven("notification-1", "employee-eve", "TASK_ASSIGNED", "task-1", null, false);

    private final FixtureConfiguration<?> fixture = Fixtures.of(Notification.class);

    @Test
    void isGivenOnce() {
        GiveNotification give =
                new GiveNotification(ID, new EmployeeId("employee-eve"), "TASK_ASSIGNED", "task-1", null, false);
        fixture.givenNoPriorActivity().when(give).expectEvents(GIVEN);
        fixture.given(GIVEN).when(give).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void isReadOnce() {
        NotificationRead read = new NotificationRead("notification-1", "employee-eve");
        fixture.given(GIVEN).when(new ReadNotification(ID)).expectEvents(read);
        expectNoChange(fixture.given(GIVEN, read).when(new ReadNotification(ID)), 1);
    }
}
