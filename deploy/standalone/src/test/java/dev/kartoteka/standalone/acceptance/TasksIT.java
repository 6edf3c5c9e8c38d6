package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Tasks, and what employees are told of them (F42). */
@ExtendWith(RunningSystem.class)
class TasksIT {

    private static final String LATER = "2199-01-01T10:00:00Z";

    @SuppressWarnings("NullAway.Init") // before any test
    private static Api api;

    @SuppressWarnings("NullAway.Init") // before any test
    private static String run;

    @SuppressWarnings("NullAway.Init") // before any test
    private static Api ann;

    @SuppressWarnings("NullAway.Init") // before any test
    private static Api bob;

    @BeforeAll
    static void staff(Api everything) {
        api = everything;
        run = Api.unique();
        ann = employee("ann");
        bob = employee("bob");
    }

    @Test
    void whoeverIsAssignedIsToldOnce() {
        String task = task("told", Map.of("assigneeId", id("ann"), "dueAt", LATER));
        JsonNode told =
                ann.readWhen(about(task), page -> page.get("data").size() == 1).at("/data/0");

        assertThat(told.get("kind").asString()).isEqualTo("TASK_ASSIGNED");
        assertThat(told.get("text").asString()).isNotBlank();
        assertThat(told.get("read").asBoolean()).isFalse();

        Api.Done given = api.send("/tasks/" + task + "/assign", Map.of("assigneeId", id("bob")));
        bob.readWhen(about(task), page -> page.get("data").size() == 1);
        JsonNode withdrawn = ann.readWhen(about(task), page -> page.get("data").size() == 2);
        assertThat(withdrawn.at("/data").toString()).contains("TASK_WITHDRAWN");
        api.awaitVisible("tasks", given);
        api.awaitWholeHistory();
        assertThat(events(task))
                .containsExactly(
                        "TaskCreated", "NotificationGiven", "TaskAssigned", "NotificationGiven", "NotificationGiven");
        assertThat(ann.read(about(task)).get("data").size()).isEqualTo(2);
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        String own = create(ann, Map.of("title", "own", "assigneeId", id("ann")));
        String others = create(ann, Map.of("title", "others", "assigneeId", id("bob")));
        bob.readWhen(about(others), page -> page.get("data").size() == 1);

        assertThat(ann.read(about(own)).get("data").isEmpty()).isTrue();
    }

    @Test
    void readsWhatIsOnesOwnOnly() {
        String task = task("secret", Map.of("assigneeId", id("ann")));
        String notification = ann.readWhen(about(task), page -> page.get("data").size() == 1)
                .at("/data/0/id")
                .asString();

        assertThat(bob.get("/notifications/" + notification).status()).isEqualTo(404);
        assertThat(bob.post("/notifications/" + notification + "/read", Map.of(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(bob.get("/tasks/" + task).status()).isEqualTo(404);
        assertThat(bob.post("/tasks/" + task + "/complete", Map.of(), Map.of()).status())
                .isEqualTo(404);
        assertThat(unread(ann).toString()).contains(notification);

        ann.awaitVisible("notifications", ann.send("/notifications/" + notification + "/read", Map.of()));
        assertThat(unread(ann).toString()).doesNotContain(notification);
        assertThat(ann.graphql("{unreadNotifications{count newest{id kind version}}}", Map.of())
                        .body()
                        .at("/data/unreadNotifications/count")
                        .asLong())
                .isEqualTo(unread(ann).get("count").asLong());
    }

    @Test
    void keepsTheirCourseAndShowsItAsOfAnyTime() {
        String task = task("course", Map.of("assigneeId", id("ann"), "checklist", List.of("one", "two")));
        String client = client();
        String ofClient = task("of client", Map.of("clientId", client, "priority", "URGENT"));
        api.send("/tasks/" + task + "/check-item", Map.of("item", 1));
        api.awaitVisible("tasks", api.send("/tasks/" + task + "/complete", Map.of()));
        String before = Instant.now().toString();
        api.awaitVisible("tasks", api.send("/tasks/" + task + "/reopen", Map.of()));

        JsonNode now = ann.read("/tasks/" + task);
        JsonNode then = ann.read("/tasks/" + task + "?asOf=" + before);
        assertThat(now.get("status").asString()).isEqualTo("OPEN");
        assertThat(then.get("status").asString()).isEqualTo("DONE");
        assertThat(then.at("/checklist/1/done").asBoolean()).isTrue();
        assertThat(then.at("/checklist/0/done").asBoolean()).isFalse();
        api.awaitWholeHistory();
        assertThat(api.read("/clients/" + client + "/timeline").toString()).contains(ofClient, "TASK_CREATED");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(api.post("/tasks", Map.of("title", "x", "dueAt", "+999999999-12-31T23:59:59Z"), Map.of())
                        .code())
                .isEqualTo("INVALID_TIME");
        assertThat(api.post("/tasks", Map.of("title", "x", "dueAt", "2026-03-01T10:00:00+02:00"), Map.of())
                        .code())
                .isEqualTo("INVALID_TIME");
        assertThat(api.post("/tasks", Map.of("title", " "), Map.of()).code()).isEqualTo("INVALID_TEXT");
        assertThat(api.post("/tasks", Map.of("title", "x", "priority", "SOON"), Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(api.post("/tasks", Map.of("title", "x", "assigneeId", "employee-none"), Map.of())
                        .code())
                .isEqualTo("EMPLOYEE_UNKNOWN");
        String task = task("closed", Map.of());
        assertThat(api.post("/tasks/" + task + "/cancel", Map.of(), Map.of()).code())
                .isEqualTo("REASON_REQUIRED");
        api.send("/tasks/" + task + "/cancel", Map.of("reason", "no need"));
        assertThat(api.post("/tasks/" + task + "/complete", Map.of(), Map.of()).code())
                .isEqualTo("TASK_CLOSED");
    }

    @Test
    void whatOneLeavesBehindGoesToWhoeverAskedForIt() {
        employee("leaver");
        String asked = create(ann, Map.of("title", "asked", "assigneeId", id("leaver")));
        String alone = task("alone", Map.of("assigneeId", id("leaver")));
        String done = task("done", Map.of("assigneeId", id("leaver")));
        api.send("/tasks/" + done + "/complete", Map.of());

        api.send("/employees/" + id("leaver") + "/leave", Map.of());

        api.readWhen(
                "/tasks/" + asked, task -> task.path("assigneeId").asString("").equals(id("ann")));
        ann.readWhen(about(asked), page -> page.get("data").size() == 1);
        api.readWhen(
                "/tasks/" + alone, task -> !task.path("assigneeId").asString("").equals(id("leaver")));
        assertThat(api.read("/tasks/" + done).get("assigneeId").asString()).isEqualTo(id("leaver"));
    }

    private static JsonNode unread(Api who) {
        return who.read("/notifications/unread");
    }

    private static String about(String record) {
        return "/notifications?filter[aboutId][eq]=" + record;
    }

    private static List<String> events(String record) {
        List<String> types = new ArrayList<>();
        api.read("/audit/events?subject=" + record)
                .get("data")
                .forEach(row -> types.add(row.get("type").asString()));
        return types;
    }

    private static String task(String title, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("title", title);
        return create(api, body);
    }

    private static String create(Api who, Map<String, ?> body) {
        Api.Done done = who.send("/tasks", body);
        api.awaitVisible("tasks", done);
        return done.id();
    }

    private static String client() {
        Api.Done done = api.send("/clients", Map.of("kind", "ORGANISATION", "name", "Planned " + run));
        api.awaitVisible("clients", done);
        return done.id();
    }

    private static String id(String name) {
        return "employee-" + name + "-" + run;
    }

    private static Api employee(String name) {
        api.send("/employees", Map.of("id", id(name), "name", name));
        return api.as(id(name), Instant.now(), "REP");
    }
}
