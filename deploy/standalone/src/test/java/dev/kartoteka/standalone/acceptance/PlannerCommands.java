package dev.kartoteka.standalone.acceptance;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The planner's part of the story of every command. */
final class PlannerCommands {

    private static final String LATER = "2199-01-01T10:00:00Z";

    private PlannerCommands() {}

    /** Needs a client, a deal and an employee who works here. */
    static void tell(EveryCommand story) {
        story.create(
                "task",
                Map.of(
                        "title",
                        "Call",
                        "clientId",
                        story.client,
                        "assigneeId",
                        story.id("employee"),
                        "checklist",
                        List.of("Find the number")));
        story.change("task", "assign", Collections.singletonMap("assigneeId", null));
        story.change("task", "reschedule", Map.of("dueAt", "2199-01-01T00:00:00Z"));
        story.change("task", "change", Map.of("priority", "HIGH"));
        story.change("task", "check-item", Map.of("item", 0));
        story.change("task", "complete", Map.of());
        story.change("task", "reopen", Map.of());
        story.change("task", "cancel", Map.of("reason", "no need"));
        story.readNotification(story.id("task"));
        reminders(story);
        promises(story);
        meetings(story);
        story.createAs("employee", "employee-other-" + story.id("x"), Map.of("name", "Other"));
        story.change("employee", "hand-over", Map.of("toIds", List.of("employee-other-" + story.id("x"))));
        story.create(
                "substitution",
                Map.of(
                        "absentId",
                        story.id("employee"),
                        "substituteId",
                        "employee-other-" + story.id("x"),
                        "from",
                        "2100-05-01",
                        "to",
                        "2100-05-09"));
        story.change("substitution", "end", Map.of("to", "2100-05-05"));
        story.change("substitution", "cancel", Map.of());
    }

    private static void reminders(EveryCommand story) {
        story.change("employee", "set-zone", Map.of("zone", "Europe/Riga"));
        story.change("employee", "close-feed", Map.of());
        story.create("reminder", Map.of("recipientId", story.id("employee"), "dueAt", LATER));
        story.change("reminder", "reschedule", Map.of("dueAt", "2199-02-01T10:00:00Z"));
        story.change("reminder", "cancel", Map.of());
        story.change("digest", "set", Map.of("hour", 8));
    }

    private static void promises(EveryCommand story) {
        promise(story, story.id("promise"));
        story.change("promise", "change", Map.of("text", "Two roofs", "reason", "asked for"));
        story.change("promise", "keep", Map.of());
        awaitReminder(story, story.id("promise"), "DROPPED");
        String other = "promise-other-" + story.id("x");
        promise(story, other);
        story.changeOf("promise", other, "break", Map.of("reason", "no roofs left"));
        awaitReminder(story, other, "DROPPED");
    }

    private static void promise(EveryCommand story, String id) {
        story.createAs(
                "promise",
                id,
                Map.of(
                        "clientId",
                        story.client,
                        "text",
                        "A roof",
                        "madeBy",
                        story.id("employee"),
                        "dueOn",
                        "2199-01-01"));
        awaitReminder(story, id, "PENDING");
    }

    private static void meetings(EveryCommand story) {
        String meeting = story.id("meeting");
        story.create(
                "meeting",
                Map.of(
                        "subject",
                        "Roof",
                        "startsAt",
                        LATER,
                        "endsAt",
                        "2199-01-01T11:00:00Z",
                        "employeeIds",
                        List.of(story.id("employee")),
                        "clientId",
                        story.client,
                        "recurrence",
                        "FREQ=YEARLY"));
        awaitReminder(story, meeting, "PENDING");
        story.change(
                "meeting", "reschedule", Map.of("startsAt", "2199-01-02T10:00:00Z", "endsAt", "2199-01-02T11:00:00Z"));
        story.change("meeting", "hold", Map.of());
        story.await(
                "/interactions?filter[clientId][eq]=" + story.client + "&filter[kind][eq]=MEETING",
                page -> page.get("data").size() == 1);
        story.change(
                "meeting",
                "cancel-occurrence",
                Map.of("occurrenceAt", "2200-01-02T10:00:00Z", "reason", "nobody is here"));
        story.change("meeting", "cancel", Map.of("reason", "no roofs left"));
        awaitReminder(story, meeting, "DROPPED");
        story.await(
                "/notifications?filter[aboutId][eq]=" + meeting,
                page -> page.get("data").size() == 4);
    }

    private static void awaitReminder(EveryCommand story, String aboutId, String status) {
        story.await(
                "/reminders?filter[aboutId][eq]=" + aboutId + "&filter[status][eq]=" + status,
                page -> page.get("data").size() == 1);
    }
}
