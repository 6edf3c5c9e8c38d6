package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingErased;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderSet;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionEnded;
import dev.kartoteka.shared.substitution.SubstitutionErased;
import java.util.Locale;

/** Meetings, promises, reminders and substitutions in words. */
final class SentencesOfPlanner {

    private SentencesOfPlanner() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        PromiseMade.class,
                        e -> (e.kind().equals("PROMISE") ? "Promised until " : "Agreed until ") + e.dueOn() + ": "
                                + quoted(e.text()) + ".")
                .put(
                        PromiseChanged.class,
                        e -> "What was promised is until " + e.dueOn() + " from now on: " + quoted(e.text()) + ".")
                .put(PromiseTakenOver.class, e -> "Employee " + e.toEmployeeId() + " sees to the promise from now on.")
                .put(PromiseKept.class, e -> "The promise was kept.")
                .put(PromiseBroken.class, e -> "The promise was broken.")
                .put(PromiseErased.class, e -> "What was told of a promise was erased.");
        sentences
                .put(
                        MeetingPlanned.class,
                        e -> "A " + e.kind().toLowerCase(Locale.ROOT) + " was planned for " + e.startsAt() + ": "
                                + quoted(e.subject()) + ".")
                .put(MeetingRescheduled.class, e -> "The meeting was moved to " + e.startsAt() + ".")
                .put(MeetingHeld.class, e -> "The meeting of " + e.occurrenceAt() + " was held.")
                .put(
                        MeetingTakenOver.class,
                        e -> "Employee " + e.toEmployeeId() + " takes part in place of " + e.fromEmployeeId() + ".")
                .put(
                        MeetingOccurrenceCancelled.class,
                        e -> "The meeting of " + e.cancelledOccurrenceAt() + " does not take place.")
                .put(MeetingCancelled.class, e -> "The meeting was cancelled.")
                .put(MeetingErased.class, e -> "What was told of a meeting was erased.");
        sentences
                .put(
                        ReminderSet.class,
                        e -> "Employee " + e.recipientId() + " is to be reminded at " + e.dueAt() + ": " + e.kind()
                                + ".")
                .put(ReminderFired.class, e -> "Reminded of " + e.kind() + (e.late() ? ", late." : "."))
                .put(ReminderDropped.class, e -> "The reminder is not wanted any more.");
        sentences
                .put(
                        SubstitutionArranged.class,
                        e -> "Employee " + e.substituteId() + " stands in for " + e.absentId() + " from " + e.firstDay()
                                + " to " + e.lastDay() + ".")
                .put(SubstitutionEnded.class, e -> "The substitution ends with " + e.lastDay() + ".")
                .put(SubstitutionCancelled.class, e -> "The substitution was cancelled.")
                .put(SubstitutionErased.class, e -> "What was told of an absence was erased.");
    }
}
