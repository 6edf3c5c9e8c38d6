package dev.kartoteka.command.reminder;

import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.reminder.ReminderSet;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final ReminderId ID = new ReminderId("reminder-1");
    private static final EmployeeId EVE = EmployeeFixtures.EVE;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final FixtureConfiguration<?> fixture = Fixtures.of(
            Reminder.class, EmployeeFixtures.employees(InMemoryRecords.of(EmployeeFixtures.eveRegistered())));

    @Test
    void firesOnceForEachTimeThatIsSet() {
        fixture.given(set(NOON)).when(new FireReminder(ID, NOON, NOON)).expectEvents(fired(false));
        fixture.given(set(NOON), fired(false))
                .when(new FireReminder(ID, NOON, NOON))
                .expectNoEvents();
        fixture.given(set(NOON), fired(false)).when(plan(NOON.plusSeconds(5))).expectEvents(set(NOON.plusSeconds(5)));
    }

    @Test
    void isLateAfterAMinute() {
        fixture.given(set(NOON))
                .when(new FireReminder(ID, NOON, NOON.plusSeconds(60)))
                .expectEvents(fired(false));
        fixture.given(set(NOON))
                .when(new FireReminder(ID, NOON, NOON.plusSeconds(61)))
                .expectEvents(fired(true));
    }

    @Test
    void doesNotFireBeforeItsTimeNorForAnother() {
        fixture.given(set(NOON))
                .when(new FireReminder(ID, NOON, NOON.minusMillis(1)))
                .expectNoEvents();
        fixture.given(set(NOON), set(NOON.plusSeconds(9)))
                .when(new FireReminder(ID, NOON, NOON.plusSeconds(99)))
                .expectNoEvents();
    }

    @Test
    void followsWhatItIsAboutHoweverOftenItIsTold() {
        fixture.givenNoPriorActivity().when(plan(NOON)).expectEvents(set(NOON));
        fixture.given(set(NOON)).when(plan(NOON)).expectNoEvents();
        fixture.given(set(NOON), fired(false)).when(plan(NOON)).expectNoEvents();
        fixture.given(set(NOON)).when(plan(null)).expectEvents(new ReminderDropped(ID.value(), EVE.value()));
        fixture.given(set(NOON), fired(false)).when(plan(null)).expectNoEvents();
    }

    @Test
    void comesBackWhenItWasDroppedAndIsWantedAgainForTheSameTime() {
        fixture.given(set(NOON), new ReminderDropped(ID.value(), EVE.value()))
                .when(plan(NOON))
                .expectEvents(set(NOON));
    }

    private static PlanReminder plan(@Nullable Instant dueAt) {
        return new PlanReminder(ID, EVE, "TASK_DUE", "task-1", dueAt);
    }

    private static ReminderSet set(Instant dueAt) {
        return new ReminderSet(ID.value(), EVE.value(), "TASK_DUE", "task-1", dueAt);
    }

    private static ReminderFired fired(boolean late) {
        return new ReminderFired(ID.value(), EVE.value(), "TASK_DUE", "task-1", NOON, late);
    }
}
