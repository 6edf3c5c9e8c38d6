package dev.kartoteka.command.planner;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.reminder.FireReminder;
import dev.kartoteka.command.reminder.OwnKind;
import dev.kartoteka.command.reminder.PlanReminder;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderEvent;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.reminder.ReminderSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fires reminders when their time has come, unless what they are about calls for another time or person by now. */
@Component
class DueReminders implements DueSource<DueReminders.Pending> {

    private static final Set<String> OWN =
            Arrays.stream(OwnKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    static final Fold<Pending> FOLD = Fold.of(Pending.class)
            .always(
                    ReminderSet.class,
                    (before, event, recorded) -> new Pending(
                            event.recipientId(),
                            event.kind(),
                            event.aboutId(),
                            event.dueAt(),
                            before == null ? null : before.firedFor()))
            .then(ReminderFired.class, (before, event) -> before.done(event.dueAt()))
            .then(ReminderDropped.class, (before, event) -> before.done(before.firedFor()))
            .build();

    private final Records records;
    private final Followed followed;

    DueReminders(Records records, Followed followed) {
        this.records = records;
        this.followed = followed;
    }

    @Override
    public String kind() {
        return "reminders";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return ReminderEvent.class;
    }

    @Override
    public Fold<Pending> fold() {
        return FOLD;
    }

    @Override
    public @Nullable Instant dueAt(Pending state) {
        return state.dueAt();
    }

    @Override
    public Object command(String recordId, Instant dueAt) {
        Instant now = GenericEventMessage.clock.instant();
        ReminderId id = new ReminderId(recordId);
        PlanReminder wanted = wanted(id, now);
        return wanted == null ? new FireReminder(id, dueAt, now) : wanted;
    }

    /** What the record that it is about calls for by now; null where that is what is set, or nothing else says. */
    private @Nullable PlanReminder wanted(ReminderId id, Instant now) {
        Pending pending = records.current(id.value(), FOLD);
        if (pending == null || pending.aboutId() == null || OWN.contains(pending.kind())) {
            return null;
        }
        String about = pending.aboutId();
        PlanReminder wanted = followed.of(about, now).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> new PlanReminder(id, null, pending.kind(), about, null));
        return pending.isAs(wanted) ? null : wanted;
    }

    /** Soon, for one that was given to somebody else at its time. */
    @Override
    public Duration lookAgain() {
        return Duration.ofSeconds(5);
    }

    /**
     * What is known of a reminder.
     *
     * @param dueAt null when it fired or was dropped
     * @param firedFor the last time for which it fired; null for none
     */
    record Pending(
            String recipientId,
            String kind,
            @Nullable String aboutId,
            @Nullable Instant dueAt,
            @Nullable Instant firedFor) {

        /** What recurs comes neither twice for one time, though the clock be set back, nor is what is due passed over. */
        Instant lookFrom(Instant now) {
            Instant from = dueAt != null && !dueAt.isAfter(now) ? dueAt.minusMillis(1) : now;
            return firedFor != null && firedFor.isAfter(from) ? firedFor : from;
        }

        boolean isAs(PlanReminder wanted) {
            EmployeeId recipient = wanted.recipientId();
            return recipient != null && recipient.value().equals(recipientId) && Objects.equals(dueAt, wanted.dueAt());
        }

        private Pending done(@Nullable Instant fired) {
            return new Pending(recipientId, kind, aboutId, null, fired);
        }
    }
}
