package dev.kartoteka.query.substitution;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.substitution.SubstitutionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(SubstitutionProjection.GROUP) // never renamed: it is the key of the token
class SubstitutionProjection extends RecordProjection<Substitution> {

    static final String GROUP = "substitutions";

    SubstitutionProjection(Generations generations, RecordChanges changes) {
        super(SubstitutionModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(SubstitutionEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
