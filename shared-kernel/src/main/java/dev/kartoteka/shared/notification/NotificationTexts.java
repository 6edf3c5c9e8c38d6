package dev.kartoteka.shared.notification;

import static java.util.Map.entry;

import java.util.Map;

/** Kinds of notifications in words. The record that one is about has what is personal, for those who may see it. */
public final class NotificationTexts {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("TASK_ASSIGNED", "A task was assigned to you."),
            entry("TASK_WITHDRAWN", "A task of yours was given to somebody else."),
            entry("TASK_DUE", "A task of yours is due."),
            entry("MEETING_PLANNED", "You take part in a meeting that was planned."),
            entry("MEETING_SOON", "A meeting of yours begins soon."),
            entry("MEETING_MOVED", "A meeting of yours was moved."),
            entry("MEETING_CANCELLED", "A meeting of yours was cancelled."),
            entry("OCCURRENCE_CANCELLED", "A recurring meeting of yours does not take place once."),
            entry("PROMISE_DUE", "A promise that you made is due."),
            entry("SUBSTITUTION_BEGUN", "You stand in for a colleague."),
            entry("TASKS_LEFT_BEHIND", "An employee left with open tasks: hand them over."),
            entry("FOLLOW_UP_DUE", "A follow-up is due."),
            entry("CONTRACT_EXPIRY", "A contract is about to expire."),
            entry("PAYMENT_DUE", "A payment is due."),
            entry("INVOICE_DUE", "An invoice is to be issued."),
            entry("BIRTHDAY", "Somebody has a birthday."),
            entry("SCHEDULE", "A time that you set has come."),
            entry("APPROVAL", "Something waits for your approval."));

    private NotificationTexts() {}

    /** A rule may name a kind of its own: it is told as it is named. */
    public static String of(String kind) {
        return TEXTS.getOrDefault(kind, kind);
    }
}
