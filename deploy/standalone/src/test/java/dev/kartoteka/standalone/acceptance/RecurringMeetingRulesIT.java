package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SteeredSystem;
import dev.kartoteka.standalone.process.SystemProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Rules by the date of a recurring meeting (F81): before each of its times, by the clocks of its zone, also on the day on which
 * they change; not before those that were due before the rule was switched on; and as the meeting is moved and cancelled. None
 * comes twice, though the process is killed, or the read store is lost.
 */
@OwnSystem
class RecurringMeetingRulesIT {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final String EMPLOYEE = "employee-weekly";
    private static final String MEETING = "meeting-daily";

    /** On the morning after its third night the clocks have changed. */
    private final LocalDate first = Objects.requireNonNull(RIGA.getRules().nextTransition(Instant.now()))
            .getInstant()
            .atZone(RIGA)
            .toLocalDate()
            .minusDays(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Api api;

    @Test
    void askBeforeEachTime() throws Exception {
        Path clock = directory.resolve("clock");
        Path data = directory.resolve("data");
        SteeredSystem.setAsTheComputer(clock); // by whose clock employees are let in
        try (SystemProcess system =
                SteeredSystem.start(data, clock).awaitReady().loggedIn()) {
            SteeredSystem.set(clock, at(0, 7));
            api = new Api(Http.withToken(system.token()), system.address(), system.address(), "");
            api.send("/employees", Map.of("id", EMPLOYEE, "name", "Olga"));
            switchOn("before");
            switchOnNightly();
            meeting(MEETING, at(0, 10), "FREQ=DAILY");
            meeting("meeting-twice", at(0, 12), "FREQ=DAILY;COUNT=2");

            comes(clock, "before", MEETING, at(0, 9), at(0, 10));
            switchOn("later"); // an hour before the first has come
            api.send("/meetings/" + MEETING + "/hold", Map.of());
            comes(clock, "before", "meeting-twice", at(0, 11), at(0, 12));
            comes(clock, "before", MEETING, at(1, 9), at(1, 10));
            comes(clock, "later", MEETING, at(1, 9), at(1, 10));
            comes(clock, "before", "meeting-twice", at(1, 11), at(1, 12));
            comes(clock, "before", MEETING, at(2, 9), at(2, 10));

            api.send(
                    "/meetings/" + MEETING + "/reschedule",
                    Map.of(
                            "startsAt", at(3, 15).toString(),
                            "endsAt", at(3, 16).toString()));
            SteeredSystem.set(clock, at(3, 13));
            comes(clock, "before", MEETING, at(3, 14), at(3, 15));
            comes(clock, "later", MEETING, at(3, 14), at(3, 15));
            api.readWhen("/firings?limit=500&filter[ruleId]=rule-nightly", page -> allDues(page)
                    .equals(List.of(night(1), night(2), night(3))));
            system.kill();
        }
        SteeredSystem.set(clock, at(6, 17)); // three have been missed
        try (SystemProcess system =
                SteeredSystem.start(data, clock).awaitReady().loggedIn()) {
            api = new Api(Http.withToken(system.token()), system.address(), system.address(), "");
            JsonNode late = firing("before", MEETING, at(6, 14));
            assertThat(late.get("late").asBoolean()).isTrue();
            firing("later", MEETING, at(6, 14));
            api.send("/rules/rule-later/revise", body("-PT30M"));
            comes(clock, "before", MEETING, at(7, 14), at(7, 15));
            comes(clock, "later", MEETING, at(7, 14).plusSeconds(1_800), at(7, 15));
            dryRunTells();

            api.send("/meetings/" + MEETING + "/cancel", Map.of("reason", "no more"));
            meeting("meeting-last", at(8, 16), "FREQ=DAILY;COUNT=1");
            meeting("meeting-weekly", at(8, 18), "FREQ=WEEKLY");
            comes(clock, "before", "meeting-last", at(8, 15), at(8, 16));
            system.kill();
        }
        SteeredSystem.set(clock, at(30, 12));
        Files.delete(data.resolve("read-store.mv"));
        try (SystemProcess system =
                SteeredSystem.start(data, clock).awaitReady().loggedIn()) { // which looks at all events anew
            api = new Api(Http.withToken(system.token()), system.address(), system.address(), "");
            comes(clock, "before", "meeting-weekly", at(36, 17), at(36, 18));
            assertThat(dues("before", "meeting-weekly"))
                    .as("nothing of long ago")
                    .containsExactly(at(36, 17));
            assertThat(dues("before", MEETING))
                    .containsExactlyInAnyOrder(at(0, 9), at(1, 9), at(2, 9), at(3, 14), at(6, 14), at(7, 14));
            assertThat(dues("later", MEETING))
                    .containsExactlyInAnyOrder(
                            at(1, 9), at(2, 9), at(3, 14), at(6, 14), at(7, 14).plusSeconds(1_800));
            assertThat(dues("before", "meeting-twice")).containsExactlyInAnyOrder(at(0, 11), at(1, 11));
            assertThat(dues("later", "meeting-twice")).containsExactlyInAnyOrder(at(0, 11), at(1, 11));
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    /** The same times, and those that were missed. */
    private void dryRunTells() {
        JsonNode found = api.post(
                        "/rules/rule-before/dry-run?from=" + at(0, 0) + "&to=" + at(20, 0), Map.of(), Map.of())
                .body();

        assertThat(found.get("complete").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.get("firings")
                        .valueStream()
                        .filter(one -> one.get("recordId").asString().equals(MEETING)))
                .extracting(one -> Instant.parse(one.get("dueAt").asString()))
                .containsExactly(at(0, 9), at(1, 9), at(2, 9), at(3, 14), at(4, 14), at(5, 14), at(6, 14), at(7, 14));
        assertThat(found.at("/firings/0/commands/0/body/title").asString()).isEqualTo("Meet at " + at(0, 10));
    }

    private void comes(Path clock, String rule, String meeting, Instant due, Instant starts) throws IOException {
        SteeredSystem.set(clock, due);
        JsonNode firing = firing(rule, meeting, due);
        assertThat(firing.get("late").asBoolean()).as("%s at %s", rule, due).isFalse();
        JsonNode made = api.readWhen(
                "/tasks?limit=500&filter[title]=Meet%20at%20" + starts,
                page -> page.get("data").size() >= 1);
        assertThat(made.get("data")).as("tells this time of the meeting").isNotEmpty();
    }

    private JsonNode firing(String rule, String meeting, Instant due) {
        return api.readWhen(firings(rule, meeting) + "&filter[status]=DONE", page -> at(page, due) != null)
                .get("data")
                .valueStream()
                .filter(one -> Instant.parse(one.get("dueAt").asString()).equals(due))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable JsonNode at(JsonNode page, Instant due) {
        return page.get("data")
                .valueStream()
                .filter(one -> Instant.parse(one.get("dueAt").asString()).equals(due))
                .findFirst()
                .orElse(null);
    }

    private List<Instant> dues(String rule, String meeting) {
        return allDues(api.read(firings(rule, meeting)));
    }

    private static List<Instant> allDues(JsonNode page) {
        return page.get("data")
                .valueStream()
                .map(one -> Instant.parse(one.get("dueAt").asString()))
                .sorted()
                .toList();
    }

    private static String firings(String rule, String meeting) {
        return "/firings?limit=500&filter[ruleId]=rule-" + rule + "&filter[aboutId]=" + meeting;
    }

    private void switchOn(String name) {
        Map<String, Object> body = body("-PT1H");
        body.put("id", "rule-" + name);
        body.put("name", name);
        body.put("ownerId", EMPLOYEE);
        api.send("/rules", body);
        api.send("/rules/rule-" + name + "/switch-on", Map.of());
    }

    /** On a schedule, in the hour that is skipped when the clocks are put forward. */
    private void switchOnNightly() {
        Map<String, ?> schedule =
                Map.of("schedule", "FREQ=DAILY", "startsAt", night(0).toString(), "zone", RIGA.getId());
        Map<String, Object> body = new LinkedHashMap<>(Map.of("id", "rule-nightly", "name", "nightly"));
        body.put("ownerId", EMPLOYEE);
        body.put("trigger", schedule);
        body.put("actions", List.of(RuleScene.action("tasks", null, Map.of("title", "Nightly"))));
        api.send("/rules", body);
        api.send("/rules/rule-nightly/switch-on", Map.of());
    }

    private static Map<String, Object> body(String delay) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("trigger", Map.of("date", "meeting.startsAt", "delay", delay));
        body.put("condition", "meeting.status == 'PLANNED'");
        body.put(
                "actions",
                List.of(RuleScene.action("tasks", null, Map.of("title", "= 'Meet at ' + string(meeting.startsAt)"))));
        return body;
    }

    private void meeting(String id, Instant start, String recurrence) {
        api.send(
                "/meetings",
                Map.of(
                        "id", id,
                        "subject", "Look at it",
                        "startsAt", start.toString(),
                        "endsAt", start.plusSeconds(3_600).toString(),
                        "zone", RIGA.getId(),
                        "employeeIds", List.of(EMPLOYEE),
                        "recurrence", recurrence));
    }

    /** At half past three by the clocks of Riga. */
    private Instant night(int day) {
        return first.plusDays(day).atTime(3, 30).atZone(RIGA).toInstant();
    }

    /** By the clocks of Riga. */
    private Instant at(int day, int hour) {
        return first.plusDays(day).atTime(hour, 0).atZone(RIGA).toInstant();
    }
}
