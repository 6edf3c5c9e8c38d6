package dev.kartoteka.query.product;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.product.ProductEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProductProjection.GROUP) // never renamed: it is the key of the token
class ProductProjection extends RecordProjection<Product> {

    static final String GROUP = "products";

    ProductProjection(Generations generations, RecordChanges changes) {
        super(ProductModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ProductEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
