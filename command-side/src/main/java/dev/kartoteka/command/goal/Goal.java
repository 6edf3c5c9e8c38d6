package dev.kartoteka.command.goal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.team.Teams;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import java.math.BigDecimal;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a company, team or employee is to reach in a span of days. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Goal extends EventSourcedRecord {

    @AggregateIdentifier
    private GoalId id;

    private BigDecimal target;
    private @Nullable String currency;
    private boolean retired;

    @CommandHandler
    Goal(SetGoal command, Goals goals, Teams teams, Employees employees) {
        teams.requireKnown(command.teamId());
        employees.requireActive(command.ownerId());
        GoalSet set = new GoalSet(
                command.id().value(),
                command.parentId() == null ? null : command.parentId().value(),
                command.teamId() == null ? null : command.teamId().value(),
                command.ownerId() == null ? null : command.ownerId().value(),
                command.metric().name(),
                command.firstDay(),
                command.dayAfter(),
                command.target().amount(),
                command.target().currency());
        goals.requirePart(command.parentId(), set);
        apply(set);
    }

    @CommandHandler
    void handle(ReviseGoal command) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.GOAL_RETIRED, id + " holds no more");
        }
        if (!Objects.equals(command.target().currency(), currency)) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, id + " is not measured in that currency");
        }
        BigDecimal wanted = command.target().amount();
        if (wanted.compareTo(target) != 0) {
            apply(new GoalRevised(id.value(), target, wanted));
        }
    }

    @CommandHandler
    void handle(RetireGoal command) {
        if (!retired) {
            apply(new GoalRetired(id.value()));
        }
    }

    @EventSourcingHandler
    void on(GoalSet event) {
        id = new GoalId(event.goalId());
        target = event.target();
        currency = event.currency();
    }

    @EventSourcingHandler
    void on(GoalRevised event) {
        target = event.target();
    }

    @EventSourcingHandler
    void on(GoalRetired event) {
        retired = true;
    }

    Goal() {} // for Axon, which then applies the events
}
