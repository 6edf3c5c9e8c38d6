package dev.kartoteka.query.reminder;

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

/** How Reminders are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class ReminderModel {

    static final RecordModel<Reminder> MODEL = new RecordModel<>(
                    "reminders",
                    "reminder-",
                    ReminderFold.FOLD,
                    Fields.builder()
                            .field("recipientId", FieldType.TEXT)
                            .field("ownerId", "recipientId", FieldType.TEXT)
                            .field("kind", FieldType.TEXT)
                            .field("aboutId", FieldType.TEXT)
                            .field("dueAt", FieldType.TIME)
                            .field("status", FieldType.TEXT)
                            .field("late", FieldType.BOOLEAN)
                            .build(),
                    List.of(List.of("recipientId", "dueAt"), List.of("aboutId")))
            .ofOwners();

    @Bean
    RecordStore<Reminder> reminderStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Reminder> reminderResource(RecordStore<Reminder> store) {
        return RecordResource.asKept(store);
    }
}
