package dev.kartoteka.query.quote;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.quote.QuoteEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(QuoteProjection.GROUP) // never renamed: it is the key of the token
class QuoteProjection extends RecordProjection<Quote> {

    static final String GROUP = "quotes";

    QuoteProjection(Generations generations, RecordChanges changes) {
        super(QuoteModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(QuoteEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
