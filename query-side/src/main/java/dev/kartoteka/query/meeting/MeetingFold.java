package dev.kartoteka.query.meeting;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingErased;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;

/** What is known of a meeting after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class MeetingFold {

    static final Fold<Meeting> FOLD = Fold.of(Meeting.class)
            .start(MeetingPlanned.class, Meeting::planned)
            .then(MeetingRescheduled.class, Meeting::moved)
            .then(MeetingHeld.class, Meeting::held)
            .then(MeetingOccurrenceCancelled.class, Meeting::withoutOne)
            .then(MeetingCancelled.class, (meeting, event) -> meeting.cancelled())
            .then(MeetingTakenOver.class, Meeting::takenOver)
            .version(2)
            .ignores(MeetingErased.class) // the key is gone: the record is folded anew
            .build();

    private MeetingFold() {}
}
