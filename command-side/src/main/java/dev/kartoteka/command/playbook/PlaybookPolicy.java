package dev.kartoteka.command.playbook;

import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.task.CreateTask;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.deal.DealPlaybookStarted;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.value.Moment;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates each task once, for the deal's owner, due so many days after the deal entered the stage. */
@Component
@ProcessingGroup(PlaybookPolicy.GROUP) // never renamed: it is the key of the token
class PlaybookPolicy implements Policy {

    static final String GROUP = "policy-playbook";

    private final Deals deals;
    private final SystemCommands commands;

    PlaybookPolicy(Deals deals, SystemCommands commands) {
        this.deals = deals;
        this.commands = commands;
    }

    @EventHandler
    void on(DealPlaybookStarted event, DomainEventMessage<?> message) {
        DealId dealId = new DealId(event.dealId());
        Instant entered = RecordedEvents.of(message).occurredAt();
        EmployeeId owner = owner(dealId);
        int number = 0;
        for (PlaybookTask task : event.tasks()) {
            TaskId id = new TaskId(Derived.id(TaskId.PREFIX, message.getIdentifier(), String.valueOf(number++)));
            Moment due = new Moment(entered.plus(Duration.ofDays(task.dueInDays())));
            // refused is what was done before, and what nobody can do: an owner who left, a client who was erased
            var unused = commands.send(
                    new CreateTask(id, task.title(), null, owner, due, null, null, dealId, null), GROUP, message);
        }
    }

    private @Nullable EmployeeId owner(DealId dealId) {
        String owner = deals.ownerOf(dealId);
        return owner == null ? null : new EmployeeId(owner);
    }
}
