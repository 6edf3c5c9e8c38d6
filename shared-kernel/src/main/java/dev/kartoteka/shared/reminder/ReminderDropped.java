package dev.kartoteka.shared.reminder;

import org.axonframework.serialization.Revision;

/** The employee need not be reminded any more. */
@Revision("1")
public record ReminderDropped(String reminderId, String recipientId) implements ReminderEvent {}
