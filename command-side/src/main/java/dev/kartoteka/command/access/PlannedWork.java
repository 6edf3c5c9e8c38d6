package dev.kartoteka.command.access;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.notification.NotificationEvent;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationId;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskEvent;
import dev.kartoteka.shared.task.TaskId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose a task or a notification is: of whoever is to do it, and of whoever asked for it. */
@Component
class PlannedWork {

    private static final Fold<Owners> TASK = rest(
            TaskEvent.class,
            Fold.of(Owners.class)
                    .start(
                            TaskCreated.class,
                            (event, recorded) -> new Owners(
                                    event.assigneeId(), recorded.metadata().get(MetadataKeys.ACTOR_ID)))
                    .then(TaskAssigned.class, (before, event) -> before.now(event.toAssigneeId())),
            Set.of(TaskCreated.class, TaskAssigned.class));

    private static final Fold<Owners> NOTIFICATION = rest(
            NotificationEvent.class,
            Fold.of(Owners.class).start(NotificationGiven.class, event -> new Owners(event.recipientId(), null)),
            Set.of(NotificationGiven.class));

    private static final Map<String, Fold<Owners>> FOLDS =
            Map.of(TaskId.PREFIX, TASK, NotificationId.PREFIX, NOTIFICATION);

    private final Records records;

    PlannedWork(Records records) {
        this.records = records;
    }

    static boolean has(String recordId) {
        return foldOf(recordId).isPresent();
    }

    /** Empty when there is no such record; one of null is nobody's, and so everybody's. */
    Optional<List<@Nullable String>> owners(String recordId) {
        return foldOf(recordId).map(fold -> records.current(recordId, fold)).map(Owners::all);
    }

    private static Optional<Fold<Owners>> foldOf(String recordId) {
        return FOLDS.entrySet().stream()
                .filter(entry -> recordId.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Fold<Owners> rest(Class<? extends DomainEvent> all, Fold.Builder<Owners> fold, Set<Class<?>> used) {
        Arrays.stream(all.getPermittedSubclasses())
                .filter(type -> !used.contains(type))
                .forEach(type -> fold.ignores(type.asSubclass(DomainEvent.class)));
        return fold.build();
    }

    /** @param doing null for nobody in particular */
    private record Owners(@Nullable String doing, @Nullable String asking) {

        Owners now(@Nullable String other) {
            return new Owners(other, asking);
        }

        List<@Nullable String> all() {
            return doing == null
                    ? Collections.singletonList(null)
                    : asking == null ? List.of(doing) : List.of(doing, asking);
        }
    }
}
