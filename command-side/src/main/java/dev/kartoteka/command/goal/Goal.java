package dev.kartoteka.command.goal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.team.Teams;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import dev.kartoteka.shared.goal.SplitPart;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What a company, team or employee is to reach in a span of days. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Goal extends EventSourcedRecord {

    @AggregateIdentifier
    private GoalId id;

    private GoalSet set;
    private BigDecimal target;
    private List<SplitPart> parts = List.of();
    private int splits;
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
        requireHolds();
        if (!Objects.equals(command.target().currency(), set.currency())) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, id + " is not measured in that currency");
        }
        revise(command.target().amount());
    }

    @CommandHandler
    void handle(SplitGoal command, Splits sharing, Teams teams, Employees employees) {
        requireHolds();
        if (set.ownerId() != null) {
            throw new DomainRuleViolated(FailureCode.GOAL_NOT_PART, "What is an employee's is not shared among others");
        }
        List<SplitGoal.Part> among = command.parts() == null ? asBefore() : command.parts();
        for (SplitGoal.Part part : among) {
            if (part.holder().equals(set.teamId())) {
                throw new DomainRuleViolated(FailureCode.GOAL_NOT_PART, "The whole is that of " + part.holder());
            }
            teams.requireKnown(part.teamId());
            employees.requireActive(part.ownerId());
        }
        List<SplitPart> shared = sharing.share(set, target, among, parts, splits);
        if (!shared.equals(parts)) {
            apply(new GoalSplit(id.value(), shared));
        }
    }

    @CommandHandler
    void handle(RetireGoal command) {
        retire();
    }

    /**
     * Becomes a part of another that is split, or takes its new target.
     *
     * @return false when it was retired, and so stays
     */
    boolean reach(GoalSet part) {
        if (retired) {
            return false;
        }
        if (set == null) {
            apply(part, noEarlier());
        } else {
            revise(part.target());
        }
        return true;
    }

    /** @return whether it held until then */
    boolean retire() {
        boolean held = !retired;
        if (held) {
            apply(new GoalRetired(id.value()), noEarlier());
        }
        return held;
    }

    private void revise(BigDecimal wanted) {
        if (wanted.compareTo(target) != 0) {
            apply(new GoalRevised(id.value(), target, wanted), noEarlier());
        }
    }

    private void requireHolds() {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.GOAL_RETIRED, id + " holds no more");
        }
    }

    private List<SplitGoal.Part> asBefore() {
        if (parts.isEmpty()) {
            throw new DomainRuleViolated(FailureCode.MISSING_FIELD, "It was not split before: parts are wanted");
        }
        return parts.stream()
                .map(part -> new SplitGoal.Part(
                        part.teamId() == null ? null : new TeamId(part.teamId()),
                        part.ownerId() == null ? null : new EmployeeId(part.ownerId()),
                        new Quantity(part.weight())))
                .toList();
    }

    @EventSourcingHandler
    void on(GoalSet event) {
        id = new GoalId(event.goalId());
        set = event;
        target = event.target();
    }

    @EventSourcingHandler
    void on(GoalRevised event) {
        target = event.target();
    }

    @EventSourcingHandler
    void on(GoalSplit event) {
        parts = event.parts();
        splits++;
    }

    @EventSourcingHandler
    void on(GoalRetired event) {
        retired = true;
    }

    Goal() {} // for Axon, which then applies the events, and for the first split that names its holder
}
