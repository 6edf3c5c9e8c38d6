package dev.kartoteka.query.notification;

import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Notifications are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class NotificationModel {

    static final RecordModel<Notification> MODEL = new RecordModel<>(
                    "notifications",
                    "notification-",
                    NotificationFold.FOLD,
                    Fields.builder()
                            .field("recipientId", FieldType.TEXT)
                            .field("ownerId", "recipientId", FieldType.TEXT)
                            .field("kind", FieldType.TEXT)
                            .field("aboutId", FieldType.TEXT)
                            .field("givenAt", FieldType.TIME)
                            .field("dueAt", FieldType.TIME)
                            .field("late", FieldType.BOOLEAN)
                            .field("read", FieldType.BOOLEAN)
                            .build(),
                    List.of(List.of("recipientId", "read", "givenAt"), List.of("aboutId")))
            .ofOwners();

    @Bean
    RecordStore<Notification> notificationStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Notification> notificationResource(RecordStore<Notification> store) {
        return RecordResource.asKept(store);
    }
}
