package dev.kartoteka.command.employee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.team.Teams;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.team.TeamId;
import java.util.EnumSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody who works here. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("3") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Employee extends EventSourcedRecord {

    @AggregateIdentifier
    private EmployeeId id;

    private boolean erased;

    private @Nullable String teamId;
    private boolean left;
    private @Nullable String zone;
    private boolean feedOpen;
    private boolean handingOver;
    private EnumSet<Role> roles = EnumSet.noneOf(Role.class);

    @CommandHandler
    Employee(RegisterEmployee command, Teams teams) {
        TeamId team = command.teamId();
        teams.requireKnown(team);
        apply(new EmployeeRegistered(
                command.id().value(),
                command.name(),
                command.email() == null ? null : command.email().value(),
                team == null ? null : team.value()));
    }

    @CommandHandler
    void handle(JoinTeam command, Teams teams) {
        if (left) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_LEFT, id + " works here no more");
        }
        String joined = command.teamId().value();
        if (!joined.equals(teamId)) {
            teams.requireKnown(command.teamId());
            apply(new EmployeeJoinedTeam(id.value(), teamId, joined));
        }
    }

    @CommandHandler
    void handle(
            LetEmployeeLeave command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.ON_BEHALF_OF) @Nullable String onBehalfOf,
            Administrators administrators) {
        requireAnother(actorId);
        if (!left) {
            if (roles.contains(Role.ADMIN)) {
                administrators.requireOneLeft(onBehalfOf == null ? actorId : null);
            }
            apply(new EmployeeLeft(id.value()));
        }
    }

    @CommandHandler
    void handle(GrantRole command, @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId) {
        if (left) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_LEFT, id + " works here no more");
        }
        requireAnother(actorId);
        if (!roles.contains(command.role())) {
            apply(new EmployeeRoleGranted(id.value(), command.role().name()));
        }
    }

    @CommandHandler
    void handle(
            RevokeRole command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            Administrators administrators) {
        requireAnother(actorId);
        if (roles.contains(command.role())) {
            if (command.role() == Role.ADMIN) {
                administrators.requireOneLeft(actorId);
            }
            apply(new EmployeeRoleRevoked(id.value(), command.role().name()));
        }
    }

    /** So nobody extends what they may do, nor locks themselves out. */
    private void requireAnother(@Nullable String actorId) {
        if (id.value().equals(actorId)) {
            throw new DomainRuleViolated(FailureCode.OWN_RIGHTS, FailureCode.OWN_RIGHTS.meaning());
        }
    }

    @CommandHandler
    void handle(SetEmployeeZone command) {
        String wanted = command.zone().toString();
        if (!wanted.equals(zone)) {
            apply(new EmployeeZoneSet(id.value(), zone, wanted));
        }
    }

    /** Another address each time: who opens it anew takes it from whoever had the one before. */
    @CommandHandler
    void handle(OpenFeed command) {
        if (left) {
            throw new DomainRuleViolated(FailureCode.EMPLOYEE_LEFT, id + " works here no more");
        }
        apply(new EmployeeFeedOpened(id.value(), command.secretHash()));
    }

    @CommandHandler
    void handle(CloseFeed command) {
        if (feedOpen) {
            apply(new EmployeeFeedClosed(id.value()));
        }
    }

    /** Also for one who has left: what they were responsible for is found by nobody else. */
    @CommandHandler
    void handle(HandOver command, Employees employees) {
        if (handingOver) {
            throw new DomainRuleViolated(FailureCode.HAND_OVER_RUNNING, FailureCode.HAND_OVER_RUNNING.meaning());
        }
        command.toIds().forEach(employees::requireActive);
        apply(new EmployeeHandOverBegun(
                id.value(), command.toIds().stream().map(EmployeeId::value).toList()));
    }

    @CommandHandler
    void handle(CompleteHandOver command) {
        if (handingOver) {
            apply(new EmployeeHandOverDone(id.value()));
        }
    }

    @EventSourcingHandler
    void on(EmployeeHandOverBegun event) {
        handingOver = true;
    }

    @EventSourcingHandler
    void on(EmployeeHandOverDone event) {
        handingOver = false;
    }

    @EventSourcingHandler
    void on(EmployeeFeedOpened event) {
        feedOpen = true;
    }

    @EventSourcingHandler
    void on(EmployeeFeedClosed event) {
        feedOpen = false;
    }

    @EventSourcingHandler
    void on(EmployeeZoneSet event) {
        zone = event.zone();
    }

    @EventSourcingHandler
    void on(EmployeeRoleGranted event) {
        roles.add(Role.valueOf(event.role()));
    }

    @EventSourcingHandler
    void on(EmployeeRoleRevoked event) {
        roles.remove(Role.valueOf(event.role()));
    }

    @CommandHandler
    void handle(EraseEmployee command) {
        if (!erased) {
            apply(new EmployeeErased(id.value(), command.personId()));
        }
    }

    @EventSourcingHandler
    void on(EmployeeRegistered event) {
        id = new EmployeeId(event.employeeId());
        teamId = event.teamId();
    }

    @EventSourcingHandler
    void on(EmployeeJoinedTeam event) {
        teamId = event.toTeamId();
    }

    @EventSourcingHandler
    void on(EmployeeLeft event) {
        left = true;
    }

    @EventSourcingHandler
    void on(EmployeeErased event) {
        erased = true;
    }

    Employee() {} // for Axon, which then applies the events
}
