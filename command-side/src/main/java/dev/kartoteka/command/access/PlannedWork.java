package dev.kartoteka.command.access;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.digest.DigestEvent;
import dev.kartoteka.shared.digest.DigestId;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.meeting.MeetingEvent;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.notification.NotificationEvent;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationId;
import dev.kartoteka.shared.reminder.ReminderEvent;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.reminder.ReminderSet;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionEvent;
import dev.kartoteka.shared.substitution.SubstitutionId;
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
                            (event, recorded) -> Owners.of(
                                    event.assigneeId(), recorded.metadata().get(MetadataKeys.ACTOR_ID)))
                    .then(TaskAssigned.class, (before, event) -> before.now(event.toAssigneeId())),
            Set.of(TaskCreated.class, TaskAssigned.class));

    private static final Fold<Owners> NOTIFICATION = rest(
            NotificationEvent.class,
            Fold.of(Owners.class).start(NotificationGiven.class, event -> Owners.of(event.recipientId(), null)),
            Set.of(NotificationGiven.class));

    private static final Fold<Owners> REMINDER = rest(
            ReminderEvent.class,
            Fold.of(Owners.class)
                    .always(ReminderSet.class, (before, event, recorded) -> Owners.of(event.recipientId(), null)),
            Set.of(ReminderSet.class));

    private static final Fold<Owners> DIGEST = rest(
            DigestEvent.class,
            Fold.of(Owners.class)
                    .always(DigestSet.class, (before, event, recorded) -> Owners.of(event.recipientId(), null)),
            Set.of(DigestSet.class));

    private static final Fold<Owners> SUBSTITUTION = rest(
            SubstitutionEvent.class,
            Fold.of(Owners.class).start(SubstitutionArranged.class, event -> Owners.of(event.absentId(), null)),
            Set.of(SubstitutionArranged.class));

    private static final Fold<Owners> MEETING = rest(
            MeetingEvent.class,
            Fold.of(Owners.class)
                    .start(MeetingPlanned.class, event -> new Owners(List.copyOf(event.employeeIds()), null))
                    .then(
                            MeetingTakenOver.class,
                            (before, event) -> new Owners(List.copyOf(event.among(before.all())), null)),
            Set.of(MeetingPlanned.class, MeetingTakenOver.class));

    private static final Map<String, Fold<Owners>> FOLDS = Map.of(
            TaskId.PREFIX, TASK,
            NotificationId.PREFIX, NOTIFICATION,
            ReminderId.PREFIX, REMINDER,
            DigestId.PREFIX, DIGEST,
            SubstitutionId.PREFIX, SUBSTITUTION,
            MeetingId.PREFIX, MEETING);

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

    /** @param all one of null is nobody in particular, and so everybody */
    private record Owners(
            List<@Nullable String> all, @Nullable String asking) {

        static Owners of(@Nullable String doing, @Nullable String asking) {
            return new Owners(
                    doing == null || asking == null ? Collections.singletonList(doing) : List.of(doing, asking),
                    asking);
        }

        Owners now(@Nullable String doing) {
            return of(doing, asking);
        }
    }
}
