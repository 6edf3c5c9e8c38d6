package dev.kartoteka.command.meeting;

import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts one employee in the place of another. Sent by a hand-over. */
public record TakeOverMeeting(@TargetAggregateIdentifier MeetingId id, EmployeeId from, EmployeeId to) {}
