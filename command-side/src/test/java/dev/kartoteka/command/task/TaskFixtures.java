package dev.kartoteka.command.task;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.task.TaskItemChecked;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A task to try things with: to call Acme, of Eve. */
public final class TaskFixtures {

    public static final TaskId CALL = new TaskId("task-call");

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private TaskFixtures() {}

    public static FixtureConfiguration<?> taskFixture(DomainEvent... otherRecords) {
        InMemoryRecords records = InMemoryRecords.of(otherRecords);
        return Fixtures.of(
                Task.class,
                ClientFixtures.clients(records),
                DealFixtures.deals(records),
                EmployeeFixtures.employees(records));
    }

    public static TaskCreated callCreated() {
        return new TaskCreated(
                CALL.value(),
                ClientFixtures.ACME.value(),
                "deal-big",
                "Call",
                "About the roof",
                EmployeeFixtures.EVE.value(),
                NOON,
                "NORMAL",
                List.of("Find the number", "Call"));
    }

    static TaskCompleted callCompleted() {
        return new TaskCompleted(CALL.value(), ClientFixtures.ACME.value(), "deal-big", EmployeeFixtures.EVE.value());
    }

    public static TaskItemChecked firstChecked() {
        return new TaskItemChecked(CALL.value(), ClientFixtures.ACME.value(), "deal-big", 0, true);
    }
}
