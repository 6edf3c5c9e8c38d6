package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reminders, promises and my day (F26, F40, F41, F46). */
class PlannerIT extends PlannerScene {

    @Test
    void remindsOnceWhenTheTimeComesAndLateWhenItHasPassed() {
        Api ann = employee("reminded");
        Instant soon = Instant.now().plusMillis(1500);
        String inTime = reminder("reminded", soon, "SCHEDULE");
        String late = reminder("reminded", Instant.now().minusSeconds(3600), "FOLLOW_UP_DUE");

        JsonNode first = ann.readWhen(about(inTime), page -> page.get("data").size() == 1)
                .at("/data/0");
        JsonNode second =
                ann.readWhen(about(late), page -> page.get("data").size() == 1).at("/data/0");

        assertThat(first.get("kind").asString()).isEqualTo("SCHEDULE");
        assertThat(first.get("late").asBoolean()).isFalse();
        assertThat(Instant.parse(first.get("givenAt").asString()))
                .isBetween(soon.truncatedTo(ChronoUnit.MILLIS), soon.plusSeconds(30));
        assertThat(second.get("kind").asString()).isEqualTo("FOLLOW_UP_DUE");
        assertThat(second.get("late").asBoolean()).isTrue();
        assertThat(api.read("/reminders/" + inTime).get("status").asString()).isEqualTo("FIRED");
    }

    @Test
    void aTasksReminderGoesWithTheTask() {
        Api ann = employee("tasked");
        String due = create("tasks", Map.of("title", "due", "assigneeId", id("tasked"), "dueAt", FAR));
        String moved = create("tasks", Map.of("title", "moved", "assigneeId", id("tasked"), "dueAt", FAR));
        awaitReminder(due, "PENDING");
        api.send("/tasks/" + moved + "/complete", Map.of());
        awaitReminder(moved, "DROPPED");

        api.send(
                "/tasks/" + due + "/reschedule",
                Map.of("dueAt", Instant.now().plusMillis(500).toString()));

        ann.readWhen(about(due), page -> page.get("data").toString().contains("TASK_DUE"));
        awaitReminder(due, "FIRED");
        assertThat(ann.read(about(moved)).toString()).doesNotContain("TASK_DUE");
    }

    @Test
    void aBirthdayIsForWhoeverIsResponsibleAndGoesWithThePerson() {
        employee("first");
        employee("second");
        String client = client("first");
        String contact = create("contacts", Map.of("name", "Boris"));
        api.send("/contacts/" + contact + "/link", Map.of("clientId", client, "role", "CEO"));
        api.awaitVisible(
                "contacts", api.send("/contacts/" + contact + "/set-birthday", Map.of("birthday", "1988-02-29")));
        assertThat(api.read("/contacts/" + contact).get("birthday").asString()).isEqualTo("1988-02-29");
        awaitReminder(contact, "PENDING");

        api.send("/clients/" + client + "/assign-owner", Map.of("ownerId", id("second")));
        api.readWhen(
                "/reminders?filter[aboutId][eq]=" + contact + "&filter[recipientId][eq]=" + id("second"),
                page -> page.get("data").size() == 1);

        api.send("/subjects/" + contact + "/erase", Map.of("reason", "asked for"));
        awaitReminder(contact, "DROPPED");
        api.readWhen("/contacts/" + contact, read -> read.get("birthday").isNull());
    }

    @Test
    void refusesBirthdaysThatCannotBe() {
        String contact = create("contacts", Map.of("name", "Boris"));
        String path = "/contacts/" + contact + "/set-birthday";
        assertThat(api.post(path, Map.of("birthday", "1990-02-29"), Map.of()).code())
                .isEqualTo("INVALID_DATE");
        assertThat(api.post(path, Map.of("birthday", "2190-02-28"), Map.of()).code())
                .isEqualTo("OCCURRED_IN_FUTURE");
        assertThat(api.post(path, Map.of(), Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aDayIsThatOfTheEmployeesZone() {
        employee("zoned");
        api.awaitVisible(
                "employees", api.send("/employees/" + id("zoned") + "/set-zone", Map.of("zone", "America/New_York")));
        String inside = dueOf("zoned", "2026-03-09T03:30:00Z");
        String outside = dueOf("zoned", "2026-03-09T04:30:00Z");
        String before = dueOf("zoned", "2026-03-08T04:59:59Z");

        JsonNode day = api.read("/employees/" + id("zoned") + "/my-day?date=2026-03-08");

        assertThat(day.get("from").asString()).isEqualTo("2026-03-08T05:00:00Z");
        assertThat(day.get("to").asString()).as("a day of 23 hours").isEqualTo("2026-03-09T04:00:00Z");
        assertThat(day.get("tasks").toString()).contains(inside, before).doesNotContain(outside);
        assertThat(day.at("/tasks/0/overdue").asBoolean()).isTrue();
        assertThat(day.at("/tasks/1/overdue").asBoolean()).isFalse();
        JsonNode told = api.graphql(
                        "query($id:ID!){myDay(employeeId:$id,date:\"2026-03-08\"){zone tasks{taskId overdue}}}",
                        Map.of("id", id("zoned")))
                .body();
        assertThat(told.at("/data/myDay/tasks").size()).as(told.toString()).isEqualTo(2);
        assertThat(api.post("/employees/" + id("zoned") + "/set-zone", Map.of("zone", "Mars/Olympus"), Map.of())
                        .code())
                .isEqualTo("INVALID_ZONE");
    }

    @Test
    void theCourseOfAPromiseIsWhole() {
        employee("promiser");
        String promise = create(
                "promises",
                Map.of(
                        "clientId",
                        client("promiser"),
                        "kind",
                        "AGREEMENT",
                        "text",
                        "A roof",
                        "madeBy",
                        id("promiser"),
                        "parties",
                        List.of("We", "They"),
                        "dueOn",
                        "2026-05-01"));
        api.send("/promises/" + promise + "/change", Map.of("dueOn", "2026-06-01", "reason", "rain"));
        api.awaitVisible("promises", api.send("/promises/" + promise + "/break", Map.of("reason", "more rain")));

        JsonNode read = api.read("/promises/" + promise);
        assertThat(read.get("status").asString()).isEqualTo("BROKEN");
        assertThat(read.get("course").size()).isEqualTo(3);
        assertThat(read.at("/course/0/text").asString()).isEqualTo("A roof");
        assertThat(read.at("/course/0/dueOn").asString()).isEqualTo("2026-05-01");
        assertThat(read.at("/course/1/reason").asString()).isEqualTo("rain");
        assertThat(read.at("/course/2/reason").asString()).isEqualTo("more rain");
        assertThat(api.post("/promises/" + promise + "/keep", Map.of(), Map.of())
                        .code())
                .isEqualTo("PROMISE_SETTLED");
        assertThat(exported(promise).get("course"))
                .as("all of it can be taken home")
                .isEqualTo(read.get("course"));
    }

    private static JsonNode exported(String promise) {
        HttpRequest all = api.http()
                .request(api.queries("/api/v1/exports/promises"))
                .header("Accept", "application/x-ndjson")
                .GET()
                .build();
        return api.http()
                .send(all, HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.contains(promise))
                .map(line -> JsonMapper.shared().readTree(line))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClientWhoWroteLastWaits() {
        employee("answering");
        String client = client("answering");
        word(client, "INBOUND");
        JsonNode day = api.read("/employees/" + id("answering") + "/my-day");
        assertThat(day.at("/waiting/0/clientId").asString()).isEqualTo(client);

        word(client, "OUTBOUND");
        assertThat(api.read("/employees/" + id("answering") + "/my-day")
                        .get("waiting")
                        .isEmpty())
                .isTrue();
    }
}
