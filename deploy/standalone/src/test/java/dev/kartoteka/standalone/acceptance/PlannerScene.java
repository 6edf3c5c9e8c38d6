package dev.kartoteka.standalone.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Employees with work, for tests of the planner. */
@ExtendWith(RunningSystem.class)
abstract class PlannerScene {

    static final String FAR = "2199-01-01T10:00:00Z";

    @SuppressWarnings("NullAway.Init") // before any test
    static Api api;

    @SuppressWarnings("NullAway.Init") // before any test
    private static String run;

    @BeforeAll
    static void begin(Api everything) {
        api = everything;
        run = Api.unique();
    }

    static Map<String, Object> days(String absent, String substitute, String from, String to) {
        return Map.of("absentId", id(absent), "substituteId", id(substitute), "from", from, "to", to);
    }

    static void word(String client, String direction) {
        create("interactions", Map.of("clientId", client, "kind", "CALL", "direction", direction, "subject", "Hello"));
    }

    static void awaitReminder(String about, String status) {
        api.readWhen(
                "/reminders?filter[aboutId][eq]=" + about + "&filter[status][eq]=" + status,
                page -> page.get("data").size() == 1);
    }

    static String about(String record) {
        return "/notifications?filter[aboutId][eq]=" + record;
    }

    static String reminder(String recipient, Instant dueAt, String kind) {
        return create(
                "reminders",
                Map.of(
                        "recipientId",
                        id(recipient),
                        "kind",
                        kind,
                        "dueAt",
                        dueAt.truncatedTo(ChronoUnit.MILLIS).toString()));
    }

    static String dueOf(String assignee, String dueAt) {
        return create("tasks", Map.of("title", "due " + dueAt, "assigneeId", id(assignee), "dueAt", dueAt));
    }

    static String meeting(String employee, String startsAt, Map<String, ?> more) {
        return create("meetings", meetingBody(employee, startsAt, more));
    }

    static Map<String, Object> meetingBody(String employee, String startsAt, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("subject", "Roof");
        body.put("startsAt", startsAt);
        body.put("endsAt", Instant.parse(startsAt).plusSeconds(3600).toString());
        body.put("employeeIds", List.of(id(employee)));
        return body;
    }

    static String client(String owner) {
        return create("clients", Map.of("kind", "ORGANISATION", "name", "Of " + owner + run, "ownerId", id(owner)));
    }

    static String create(String collection, Map<String, ?> body) {
        Api.Done done = api.send("/" + collection, body);
        api.awaitVisible(collection, done);
        return done.id();
    }

    static String id(String name) {
        return "employee-" + name + "-" + run;
    }

    static Api employee(String name) {
        api.awaitVisible("employees", api.send("/employees", Map.of("id", id(name), "name", name)));
        return api.as(id(name), Instant.now(), "REP");
    }
}
