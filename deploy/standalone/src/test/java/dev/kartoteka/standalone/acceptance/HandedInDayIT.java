package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Employees hand in what they say of their day, because a rule asks for it, and their manager sees who did not (F44). */
class HandedInDayIT extends PlannerScene {

    @Test
    void theManagerSeesWhoDidAndWhoDidNot() {
        Api diligent = employee("diligent");
        employee("late");
        employee("boss");
        String team = create("teams", Map.of("name", "Riga"));
        for (String name : List.of("diligent", "late", "boss")) {
            api.awaitVisible("employees", api.send("/employees/" + id(name) + "/join-team", Map.of("teamId", team)));
        }
        Api boss = api.as(id("boss"), Instant.now(), "MANAGER");
        String title = "Day of " + team;
        everyEvening(title, "diligent", "late");

        String own = taskOf(diligent, title, "diligent");
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        assertThat(diligent.read("/employees/" + id("diligent") + "/my-day?date=" + tomorrow)
                        .get("tasks")
                        .findValuesAsString("taskId"))
                .as("what a rule asks for is among what is to be done (F40)")
                .contains(own);
        diligent.send("/tasks/" + own + "/change", Map.of("description", "Three calls, one order"));
        diligent.send("/tasks/" + own + "/complete", Map.of());

        JsonNode open = boss.readWhen(
                "/tasks?filter[title]=" + title.replace(" ", "%20") + "&filter[status]=OPEN",
                page -> page.get("data").size() == 1);
        assertThat(open.at("/data/0/assigneeId").asString()).isEqualTo(id("late"));
        JsonNode handedIn = boss.read("/tasks/" + own);
        assertThat(handedIn.get("status").asString()).isEqualTo("DONE");
        assertThat(handedIn.get("description").asString()).isEqualTo("Three calls, one order");
        assertThat(boss.read("/reports/daily-summary?employeeId=" + id("diligent"))
                        .at("/tasks/done")
                        .asInt())
                .as("beside what the records tell of the day")
                .isEqualTo(1);
    }

    private static String taskOf(Api employee, String title, String name) {
        return employee.readWhen(
                        "/tasks?filter[title]=" + title.replace(" ", "%20") + "&filter[assigneeId]=" + id(name),
                        page -> page.get("data").size() == 1)
                .at("/data/0/id")
                .asString();
    }

    private static void everyEvening(String title, String... names) {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (String name : names) {
            actions.add(RuleScene.action(
                    "tasks", null, Map.of("title", title, "assigneeId", id(name), "dueAt", "= now + duration('2h')")));
        }
        Instant evening = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
        String rule = create(
                "rules",
                Map.of(
                        "name",
                        "The day is told",
                        "ownerId",
                        id("boss"),
                        "trigger",
                        Map.of("schedule", "FREQ=DAILY", "startsAt", evening.toString(), "zone", "Europe/Riga"),
                        "actions",
                        actions));
        api.send("/rules/" + rule + "/switch-on", Map.of());
    }
}
