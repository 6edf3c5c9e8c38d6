package dev.kartoteka.query.notification;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.notification.NotificationEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(NotificationProjection.GROUP) // never renamed: it is the key of the token
class NotificationProjection extends RecordProjection<Notification> {

    static final String GROUP = "notifications";

    NotificationProjection(Generations generations, RecordChanges changes) {
        super(NotificationModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(NotificationEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
