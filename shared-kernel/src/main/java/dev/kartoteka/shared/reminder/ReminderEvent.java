package dev.kartoteka.shared.reminder;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a reminder can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ReminderEvent extends DomainEvent permits ReminderSet, ReminderFired, ReminderDropped {

    String reminderId();

    @Override
    default String recordId() {
        return reminderId();
    }
}
