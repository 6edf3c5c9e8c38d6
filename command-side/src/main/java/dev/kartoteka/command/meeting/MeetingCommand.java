package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.meeting.MeetingId;

/** What may be done with a meeting. */
interface MeetingCommand extends Command {
    @Override
    MeetingId id();
}
