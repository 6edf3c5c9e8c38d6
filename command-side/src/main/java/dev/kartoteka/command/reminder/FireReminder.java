package dev.kartoteka.command.reminder;

import dev.kartoteka.shared.reminder.ReminderId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the time may have come; the reminder itself decides.
 *
 * @param dueAt the time that is meant: another one, set since, is not
 */
public record FireReminder(@TargetAggregateIdentifier ReminderId id, Instant dueAt, Instant now) {}
