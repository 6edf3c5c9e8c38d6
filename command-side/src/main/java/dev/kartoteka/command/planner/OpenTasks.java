package dev.kartoteka.command.planner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskErased;
import dev.kartoteka.shared.task.TaskEvent;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Which open tasks an employee has, and who asked for them. */
@Component
@ProcessingGroup(OpenTasks.GROUP) // never renamed: it is the key of the token
class OpenTasks extends Lookup<OpenTasks.Open> {

    static final String GROUP = "lookup-open-tasks";
    private static final String ASSIGNEE = "assigneeId";

    private static final Fold<Open> FOLD = Fold.of(Open.class)
            .start(
                    TaskCreated.class,
                    (event, recorded) ->
                            new Open(event.assigneeId(), recorded.metadata().get(MetadataKeys.ACTOR_ID), true))
            .then(TaskAssigned.class, (task, event) -> new Open(event.toAssigneeId(), task.createdById(), task.open()))
            .then(TaskCompleted.class, (task, event) -> task.is(false))
            .then(TaskCancelled.class, (task, event) -> task.is(false))
            .then(TaskReopened.class, (task, event) -> task.is(true))
            .ignores(TaskRescheduled.class)
            .ignores(TaskChanged.class)
            .ignores(TaskItemChecked.class)
            .ignores(TaskErased.class)
            .build();

    private final Records records;

    OpenTasks(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_open_tasks", FOLD);
        this.records = records;
        documents().createIndex(Indexes.ascending(ASSIGNEE));
    }

    @EventHandler
    void on(TaskEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** May lag some milliseconds behind. */
    List<String> of(String employeeId) {
        List<String> found = new ArrayList<>();
        for (Document document : documents().find(Filters.eq(ASSIGNEE, employeeId))) {
            found.add(document.getString(ID));
        }
        return found;
    }

    /** By its own stream; null when there is no such task. */
    @Nullable
    Open current(String taskId) {
        return records.current(taskId, FOLD);
    }

    @Override
    protected @Nullable Document document(String recordId, Open task) {
        return task.open() && task.assigneeId() != null ? new Document(ASSIGNEE, task.assigneeId()) : null;
    }

    /** Who is to do a task, who asked for it, and whether it is to be done. */
    record Open(@Nullable String assigneeId, @Nullable String createdById, boolean open) {

        Open is(boolean next) {
            return new Open(assigneeId, createdById, next);
        }
    }
}
