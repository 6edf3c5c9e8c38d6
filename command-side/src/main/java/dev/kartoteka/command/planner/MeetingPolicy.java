package dev.kartoteka.command.planner;

import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.command.interaction.LogInteraction;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Logs an interaction when a meeting with a client was held, and tells those who take part of what others change. */
@Component
@ProcessingGroup(MeetingPolicy.GROUP) // never renamed: it is the key of the token
class MeetingPolicy implements Policy {

    static final String GROUP = "policy-meetings";

    private final Notices notices;
    private final Records records;
    private final SystemCommands commands;

    MeetingPolicy(Notices notices, Records records, SystemCommands commands) {
        this.notices = notices;
        this.records = records;
        this.commands = commands;
    }

    @EventHandler
    void on(MeetingPlanned event, EventMessage<?> message) {
        event.employeeIds().forEach(id -> notices.tell(id, "MEETING_PLANNED", event.meetingId(), message));
    }

    @EventHandler
    void on(MeetingRescheduled event, EventMessage<?> message) {
        MeetingPlan meeting = records.current(event.meetingId(), MeetingPlan.FOLD);
        if (meeting != null) {
            meeting.employeeIds().forEach(id -> notices.tell(id, "MEETING_MOVED", event.meetingId(), message));
        }
    }

    @EventHandler
    void on(MeetingTakenOver event, EventMessage<?> message) {
        notices.tell(event.toEmployeeId(), "MEETING_PLANNED", event.meetingId(), message);
    }

    @EventHandler
    void on(MeetingCancelled event, EventMessage<?> message) {
        event.employeeIds().forEach(id -> notices.tell(id, "MEETING_CANCELLED", event.meetingId(), message));
    }

    @EventHandler
    void on(MeetingOccurrenceCancelled event, EventMessage<?> message) {
        event.employeeIds().forEach(id -> notices.tell(id, "OCCURRENCE_CANCELLED", event.meetingId(), message));
    }

    @EventHandler
    void on(MeetingHeld event, EventMessage<?> message) {
        MeetingPlan meeting = records.current(event.meetingId(), MeetingPlan.FOLD);
        String client = event.clientId();
        String subject = meeting == null ? null : meeting.subject();
        if (meeting == null || client == null || subject == null) { // null once it was erased
            return;
        }
        String id = Derived.id(
                InteractionId.PREFIX, event.meetingId(), event.occurrenceAt().toString());
        var unused = commands.sendFor(
                new LogInteraction(
                        new InteractionId(id),
                        new ClientId(client),
                        event.dealId() == null ? null : new DealId(event.dealId()),
                        meeting.contactIds().stream().map(ContactId::new).toList(),
                        InteractionKind.valueOf(event.kind()),
                        null,
                        subject,
                        null,
                        Duration.between(meeting.startsAt(), meeting.endsAt()).toSeconds()),
                author(event, message),
                begun(event, message),
                message);
    }

    /** Who took part and said so; where somebody else said it, the first of those who took part. */
    private static String author(MeetingHeld event, EventMessage<?> message) {
        Object told = message.getMetaData().get(MetadataKeys.ACTOR_ID);
        return told instanceof String actor && event.employeeIds().contains(actor)
                ? actor
                : event.employeeIds().get(0);
    }

    /** When it began; where it was said to be held before that, when it was said. */
    private static Instant begun(MeetingHeld event, EventMessage<?> message) {
        Object told = message.getMetaData().get(MetadataKeys.OCCURRED_AT);
        Instant said = told instanceof String moment ? Instant.parse(moment) : message.getTimestamp();
        return event.occurrenceAt().isAfter(said) ? said : event.occurrenceAt();
    }
}
