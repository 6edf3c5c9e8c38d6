package dev.kartoteka.query.task;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskItemChecked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as it is after an event.
 *
 * @param assigneeId who is to do it; null for nobody in particular
 * @param createdById the employee who asked for it; null for a program or a rule
 * @param responsibleIds both of these, who see it; null for a task of nobody in particular, which everybody sees
 * @param status OPEN, DONE or CANCELLED
 * @param completedAt when it was done or cancelled
 */
public record Task(
        String id,
        @Nullable String clientId,
        @Nullable String dealId,
        @Nullable String title,
        @Nullable String description,
        @Nullable String assigneeId,
        @Nullable String createdById,
        @Nullable List<String> responsibleIds,
        @Nullable Instant dueAt,
        String priority,
        String status,
        List<ChecklistItem> checklist,
        Instant createdAt,
        @Nullable Instant completedAt)
        implements NamesRecords<Task> {

    public static final String OPEN = "OPEN";
    public static final String DONE = "DONE";

    @Override
    public List<String> namedRecords() {
        return Stream.of(clientId, dealId).filter(Objects::nonNull).toList();
    }

    @Override
    public Task namingOnly(Predicate<String> records) {
        return with(
                clientId != null && records.test(clientId) ? clientId : null,
                dealId != null && records.test(dealId) ? dealId : null);
    }

    public boolean open() {
        return status.equals(OPEN);
    }

    static Task created(TaskCreated event, RecordedEvent recorded) {
        String creator = ActorType.EMPLOYEE.name().equals(recorded.metadata().get(MetadataKeys.ACTOR_TYPE))
                ? recorded.metadata().get(MetadataKeys.ACTOR_ID)
                : null;
        return new Task(
                event.taskId(),
                event.clientId(),
                event.dealId(),
                event.title(),
                event.description(),
                event.assigneeId(),
                creator,
                responsible(event.assigneeId(), creator),
                event.dueAt(),
                event.priority(),
                OPEN,
                event.checklist().stream()
                        .map(text -> new ChecklistItem(text, false))
                        .toList(),
                recorded.occurredAt(),
                null);
    }

    Task assigned(TaskAssigned event) {
        return new Task(
                id,
                clientId,
                dealId,
                title,
                description,
                event.toAssigneeId(),
                createdById,
                responsible(event.toAssigneeId(), createdById),
                dueAt,
                priority,
                status,
                checklist,
                createdAt,
                completedAt);
    }

    Task due(@Nullable Instant at) {
        return told(title, description, at, priority, checklist);
    }

    Task changed(TaskChanged event) {
        return told(event.title(), event.description(), dueAt, event.priority(), checklist);
    }

    /** A point that the checklist does not have any more, since it was erased, is passed over. */
    Task checked(TaskItemChecked event) {
        List<ChecklistItem> items = new ArrayList<>(checklist);
        if (event.item() < items.size()) {
            items.set(event.item(), new ChecklistItem(items.get(event.item()).text(), event.done()));
        }
        return told(title, description, dueAt, priority, List.copyOf(items));
    }

    Task is(String next, @Nullable Instant at) {
        return new Task(
                id,
                clientId,
                dealId,
                title,
                description,
                assigneeId,
                createdById,
                responsibleIds,
                dueAt,
                priority,
                next,
                checklist,
                createdAt,
                at);
    }

    private Task told(
            @Nullable String newTitle,
            @Nullable String newDescription,
            @Nullable Instant due,
            String newPriority,
            List<ChecklistItem> items) {
        return new Task(
                id,
                clientId,
                dealId,
                newTitle,
                newDescription,
                assigneeId,
                createdById,
                responsibleIds,
                due,
                newPriority,
                status,
                items,
                createdAt,
                completedAt);
    }

    private Task with(@Nullable String client, @Nullable String deal) {
        return new Task(
                id,
                client,
                deal,
                title,
                description,
                assigneeId,
                createdById,
                responsibleIds,
                dueAt,
                priority,
                status,
                checklist,
                createdAt,
                completedAt);
    }

    private static @Nullable List<String> responsible(@Nullable String assignee, @Nullable String creator) {
        return assignee == null
                ? null
                : Stream.of(assignee, creator)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
