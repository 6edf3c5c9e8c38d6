package dev.kartoteka.query.team;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.team.TeamEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(TeamProjection.GROUP) // never renamed: it is the key of the token
class TeamProjection extends RecordProjection<Team> {

    static final String GROUP = "teams";

    TeamProjection(Generations generations, RecordChanges changes) {
        super(TeamModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(TeamEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
