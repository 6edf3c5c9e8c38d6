package dev.kartoteka.query.taxrate;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.taxrate.TaxRateEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(TaxRateProjection.GROUP) // never renamed: it is the key of the token
class TaxRateProjection extends RecordProjection<TaxRate> {

    static final String GROUP = "tax-rates";

    TaxRateProjection(Generations generations, RecordChanges changes) {
        super(TaxRateModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(TaxRateEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
