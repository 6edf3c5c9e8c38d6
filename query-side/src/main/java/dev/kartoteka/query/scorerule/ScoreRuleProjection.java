package dev.kartoteka.query.scorerule;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.scorerule.ScoreRuleEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ScoreRuleProjection.GROUP) // never renamed: it is the key of the token
class ScoreRuleProjection extends RecordProjection<ScoreRule> {

    static final String GROUP = "score-rules";

    ScoreRuleProjection(Generations generations, RecordChanges changes) {
        super(ScoreRuleModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ScoreRuleEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
