package dev.kartoteka.standalone.acceptance;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The planner's part of the story of every command. */
final class PlannerCommands {

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
    }
}
