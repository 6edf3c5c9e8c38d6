package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SteeredSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The part of the story of {@link MovedClockIT} about rules by times: a while before and after a date, a while after an event,
 * and on a schedule.
 */
final class RulesByTime {

    static final String EMPLOYEE = "employee-rules";
    private static final int MANY = 40;

    private final Api api;
    private final Path clock;
    private final Instant start;

    RulesByTime(Api api, Path clock, Instant start) {
        this.api = api;
        this.clock = clock;
        this.start = start;
    }

    /** Within the first hour from the start on. At the end all of them are off. */
    void comeAtTheirTimesOnce() throws IOException {
        api.send("/employees", Map.of("id", EMPLOYEE, "name", "Olga"));
        rule("ahead", Map.of("date", "task.dueAt", "delay", "-PT10M"), "task.status == 'OPEN'");
        rule("revised", Map.of("date", "task.dueAt", "delay", "-PT20M"), "task.title == 'revised'");
        rule("stopped", Map.of("date", "task.dueAt", "delay", "-PT10M"), null);
        rule("untouched", Map.of("event", "LeadRegistered", "delay", "PT15M"), "!('LeadContacted' in happened)");
        rule("daily", schedule("FREQ=DAILY", minute(25)), null);
        for (String title : List.of("plain", "moved", "done", "revised")) {
            task(title, minute(title.equals("revised") ? 45 : 20));
        }
        task("short", minute(5));
        for (String lead : List.of("lead-alone", "lead-called")) {
            api.send("/leads", Map.of("id", lead, "name", lead, "source", "site"));
        }
        Instant registered = Instant.parse(api.readWhen("/audit/events?subject=lead-alone", page -> !page.get("data")
                        .isEmpty())
                .at("/data/0/recordedAt")
                .asString());
        api.send("/leads/lead-called/log-contact", Map.of("kind", "CALL"));
        assertThat(dueOf(fired("ahead", "task-short")))
                .as("had passed when it was set")
                .isBetween(start, minute(2));

        fired("stopped", "task-short");
        api.send("/tasks/task-moved/reschedule", Map.of("dueAt", minute(40).toString()));
        api.send("/tasks/task-done/complete", Map.of());
        api.send("/rules/rule-stopped/switch-off", Map.of());
        api.send(
                "/rules/rule-revised/revise",
                body(Map.of("date", "task.dueAt", "delay", "-PT10M"), "task.title == 'revised'"));

        comes("ahead", "task-plain", minute(10));
        comes("untouched", "lead-alone", registered.plusSeconds(900));
        comes("daily", null, minute(25));
        comes("ahead", "task-moved", minute(30));
        JsonNode revised = comes("revised", "task-revised", minute(35));
        assertThat(revised.get("ruleVersion").asInt()).isEqualTo(2);

        SteeredSystem.set(clock, minute(1));
        task("again", minute(12));
        comes("ahead", "task-again", minute(2));
        SteeredSystem.set(clock, minute(40));
        task("last", minute(51));
        comes("ahead", "task-last", minute(41));
        count("ahead", 6); // with the one whose rule was revised, which is a task too
        count("revised", 1);
        count("untouched", 1);
        count("daily", 1);
        count("stopped", 1); // the one that had passed when it was set, before it was switched off
        for (String rule : List.of("ahead", "revised", "untouched", "daily")) {
            api.send("/rules/rule-" + rule + "/switch-off", Map.of());
        }
    }

    /** What is to come when the process is killed, and when none runs. */
    void prepare(Instant many, Instant missed) {
        rule("killed", Map.of("date", "task.dueAt"), "task.title == 'many'");
        rule("missed", schedule("FREQ=DAILY;COUNT=2", halfAnHourAfter(many)), null);
        IntStream.range(0, MANY)
                .forEach(i -> api.send(
                        "/tasks",
                        Map.of(
                                "id",
                                "task-many-" + i,
                                "title",
                                "many",
                                "assigneeId",
                                EMPLOYEE,
                                "dueAt",
                                many.toString())));
        api.send(
                "/tasks",
                Map.of("id", "task-late", "title", "many", "assigneeId", EMPLOYEE, "dueAt", missed.toString()));
        api.send(
                "/tasks", Map.of("id", "task-seen", "title", "seen", "assigneeId", EMPLOYEE, "dueAt", many.toString()));
    }

    /** Some have fired. */
    void awaitSome() {
        api.readWhen(firings("killed"), page -> !page.get("data").isEmpty());
    }

    /** After the restart. */
    void cameOnce(Api now, Instant many, Instant missed) {
        JsonNode fired = now.readWhen(
                firings("killed") + "&filter[status]=DONE",
                page -> page.get("data").size() == MANY + 1);
        JsonNode late = now.readWhen(
                        firings("killed") + "&filter[aboutId]=task-late",
                        page -> page.get("data").size() == 1)
                .at("/data/0");
        JsonNode scheduled = now.readWhen(
                        firings("missed") + "&filter[status]=DONE",
                        page -> page.get("data").size() == 1)
                .at("/data/0");
        JsonNode made = now.readWhen(
                "/tasks?limit=500&filter[title]=made%20by%20killed",
                page -> page.get("data").size() >= MANY + 1);

        assertThat(fired.get("data").findValuesAsString("aboutId")).doesNotHaveDuplicates();
        assertThat(dueOf(late)).isEqualTo(missed);
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(dueOf(scheduled))
                .as("the last of two that were missed")
                .isEqualTo(halfAnHourAfter(many).plus(1, ChronoUnit.DAYS));
        assertThat(scheduled.get("late").asBoolean()).isTrue();
        assertThat(made.get("data")).as("each made one task").hasSize(MANY + 1);
        JsonNode told = now.readWhen(
                "/notifications?limit=500&filter[kind]=RULE_FIRED&filter[recipientId]=" + EMPLOYEE,
                page -> ofMany(page).size() >= MANY);
        assertThat(ofMany(told)).as("each told once").hasSize(MANY);
    }

    private static List<String> ofMany(JsonNode page) {
        return page.get("data").findValuesAsString("aboutId").stream()
                .filter(id -> id.startsWith("task-many"))
                .toList();
    }

    private JsonNode comes(String rule, @Nullable String about, Instant at) throws IOException {
        String path = firings(rule) + (about == null ? "" : "&filter[aboutId]=" + about);
        assertThat(api.read(path).get("data")).as("%s before its time", rule).isEmpty();
        SteeredSystem.set(clock, at);
        JsonNode firing = fired(rule, about);
        assertThat(dueOf(firing)).as(rule).isEqualTo(at);
        assertThat(firing.get("late").asBoolean()).as(rule).isFalse();
        assertThat(Instant.parse(firing.get("firedAt").asString())).as(rule).isAfterOrEqualTo(at);
        return firing;
    }

    private JsonNode fired(String rule, @Nullable String about) {
        String path = firings(rule) + "&filter[status]=DONE" + (about == null ? "" : "&filter[aboutId]=" + about);
        return api.readWhen(path, page -> page.get("data").size() == 1).at("/data/0");
    }

    private void count(String rule, int times) {
        assertThat(api.read(firings(rule)).get("data")).as(rule).hasSize(times);
    }

    private static String firings(String rule) {
        return "/firings?limit=500&filter[ruleId]=rule-" + rule;
    }

    private static Instant dueOf(JsonNode firing) {
        return Instant.parse(firing.get("dueAt").asString());
    }

    private void rule(String name, Map<String, ?> trigger, @Nullable String condition) {
        Map<String, Object> body = body(trigger, condition);
        body.put("id", "rule-" + name);
        body.put("name", name);
        body.put("ownerId", EMPLOYEE);
        body.put(
                "actions",
                List.of(
                        RuleScene.action("tasks", null, Map.of("title", "made by " + name)),
                        RuleScene.action("notifications", null, Map.of("recipientId", EMPLOYEE))));
        api.send("/rules", body);
        api.send("/rules/rule-" + name + "/switch-on", Map.of());
    }

    private static Map<String, Object> body(Map<String, ?> trigger, @Nullable String condition) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("trigger", trigger);
        body.put("condition", condition);
        body.put("actions", List.of(RuleScene.action("notifications", null, Map.of("recipientId", EMPLOYEE))));
        return body;
    }

    private static Map<String, ?> schedule(String recurrence, Instant first) {
        return Map.of("schedule", recurrence, "startsAt", first.toString(), "zone", "Europe/Riga");
    }

    private void task(String title, Instant dueAt) {
        api.send(
                "/tasks",
                Map.of("id", "task-" + title, "title", title, "assigneeId", EMPLOYEE, "dueAt", dueAt.toString()));
    }

    private static Instant halfAnHourAfter(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1_800);
    }

    private Instant minute(int minute) {
        return start.truncatedTo(ChronoUnit.SECONDS).plusSeconds(60L * minute);
    }
}
