package dev.kartoteka.command.team;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.shared.team.TeamId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** People who work together. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the event sourcing handler sets the field, and Axon reads it
class Team extends EventSourcedRecord {

    @AggregateIdentifier
    private TeamId id;

    @CommandHandler
    Team(CreateTeam command, Teams teams) {
        TeamId parentId = command.parentId();
        teams.requireKnown(parentId);
        apply(new TeamCreated(command.id().value(), command.name(), parentId == null ? null : parentId.value()));
    }

    @EventSourcingHandler
    void on(TeamCreated event) {
        id = new TeamId(event.teamId());
    }

    Team() {} // for Axon, which then applies the events
}
