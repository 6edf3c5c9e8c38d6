package dev.kartoteka.query.task;

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

/** How Tasks are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class TaskModel {

    static final RecordModel<Task> MODEL = new RecordModel<>(
                    "tasks",
                    "task-",
                    TaskFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("title", FieldType.TEXT)
                            .field("assigneeId", FieldType.TEXT)
                            .field("ownerId", "responsibleIds", FieldType.TEXTS)
                            .field("createdById", FieldType.TEXT)
                            .field("dueAt", FieldType.TIME)
                            .field("priority", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .field("createdAt", FieldType.TIME)
                            .field("completedAt", FieldType.TIME)
                            .build(),
                    List.of(
                            List.of("ownerId", "dueAt"),
                            List.of("assigneeId", "dueAt"),
                            List.of("clientId"),
                            List.of("dealId")))
            .ofOwners()
            .naming("clientId", "dealId")
            .withPersonal("title", "description", "checklist");

    @Bean
    RecordStore<Task> taskStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Task> taskResource(RecordStore<Task> store) {
        return RecordResource.asKept(store);
    }
}
