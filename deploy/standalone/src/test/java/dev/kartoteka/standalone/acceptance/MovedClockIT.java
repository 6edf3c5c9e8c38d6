package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SteeredSystem;
import dev.kartoteka.standalone.process.SystemProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Reminders of each kind come once (F46): when their time has come by a clock that is moved on, jumps, and is set back; when the
 * process is killed while they come; and late, once, when it starts after their time. So do rules by times fire (F80).
 */
@OwnSystem
class MovedClockIT {

    private static final int AT_ONCE = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void eachReminderComesOnce() throws Exception {
        Path clock = directory.resolve("clock");
        Path data = directory.resolve("data");
        Instant start = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(32, ChronoUnit.HOURS); // no day ends too early
        Instant many;
        Instant missed;
        SteeredSystem.setAsTheComputer(clock); // by whose clock employees are let in
        try (SystemProcess system =
                SteeredSystem.start(data, clock).awaitReady().loggedIn()) {
            SteeredSystem.set(clock, start);
            Api api = api(system);
            RulesByTime rules = new RulesByTime(api, clock, start);
            rules.comeAtTheirTimesOnce();
            Map<String, ReminderKinds.Due> kinds = new ReminderKinds(api, start).tell();
            kinds.forEach((kind, due) -> awaitPlanned(api, kind, due));
            for (Map.Entry<String, ReminderKinds.Due> next : kinds.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getValue().at()))
                    .toList()) {
                comesAtItsTime(api, clock, next.getKey(), next.getValue());
            }
            ReminderKinds.Due birthday = Objects.requireNonNull(kinds.get("BIRTHDAY"));
            Instant later = birthday.at().plus(1, ChronoUnit.HOURS);
            ReminderKinds.Due again = new ReminderKinds.Due(
                    birthday.aboutId(),
                    ReminderKinds.birthdayIn(later.atOffset(ZoneOffset.UTC).getYear() + 1));
            awaitPlanned(api, "BIRTHDAY", again);

            SteeredSystem.set(clock, start.plusSeconds(60));
            comeOnceMore(api, clock, start.plusSeconds(120), kinds);
            SteeredSystem.set(clock, later);
            comeOnceMore(api, clock, later.plusSeconds(60), kinds);

            many = later.plus(1, ChronoUnit.DAYS);
            missed = many.plus(1, ChronoUnit.HOURS);
            setMany(api, many);
            own(api, "employee-late", missed);
            rules.prepare(many, missed);
            SteeredSystem.set(clock, many);
            api.readWhen(
                    "/reminders?limit=1&filter[recipientId]=employee-many&filter[status]=FIRED", MovedClockIT::any);
            rules.awaitSome();
            system.kill();
        }
        SteeredSystem.set(clock, missed.plus(1, ChronoUnit.DAYS));
        try (SystemProcess system =
                SteeredSystem.start(data, clock).awaitReady().loggedIn()) {
            Api api = api(system);
            JsonNode told = api.readWhen(
                    "/notifications?limit=500&filter[recipientId]=employee-many",
                    page -> page.get("data").size() >= AT_ONCE);
            JsonNode late = api.readWhen("/notifications?filter[recipientId]=employee-late", MovedClockIT::any);
            assertThat(late.get("data").size()).isEqualTo(1);
            assertThat(late.at("/data/0/late").asBoolean()).isTrue();
            comeOnceMore(api, clock, missed.plus(2, ChronoUnit.DAYS), Map.of());
            assertThat(abouts(told)).hasSize(AT_ONCE);
            assertThat(api.read("/notifications?limit=500&filter[recipientId]=employee-many")
                            .get("data")
                            .size())
                    .as("told of each once")
                    .isEqualTo(AT_ONCE);
            new RulesByTime(api, clock, start).cameOnce(api, many, missed);
            assertThat(api.read("/audit/events?limit=500&type=ReminderFired")
                            .get("data")
                            .findValuesAsString("recordId"))
                    .doesNotHaveDuplicates();
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    private static Api api(SystemProcess system) {
        return new Api(Http.withToken(system.token()), system.address(), system.address(), "");
    }

    private static void awaitPlanned(Api api, String kind, ReminderKinds.Due due) {
        JsonNode planned = api.readWhen(reminders(kind, due) + "&filter[status]=PENDING", MovedClockIT::any);
        assertThat(planned.at("/data/0/dueAt").asString())
                .as(kind)
                .isEqualTo(due.at().toString());
    }

    /** An own reminder is about nothing but itself. */
    private static String reminders(String kind, ReminderKinds.Due due) {
        String which = due.aboutId().startsWith("reminder-") ? "id" : "aboutId";
        return "/reminders?filter[kind]=" + kind + "&filter[" + which + "]=" + due.aboutId();
    }

    private static void comesAtItsTime(Api api, Path clock, String kind, ReminderKinds.Due due) throws IOException {
        assertThat(notifications(api, kind, due)).as("%s before its time", kind).isEmpty();
        SteeredSystem.set(clock, due.at());
        JsonNode told = api.readWhen(about(kind, due), MovedClockIT::any).at("/data/0");
        assertThat(told.get("recipientId").asString()).as(kind).isEqualTo(ReminderKinds.EMPLOYEE);
        assertThat(told.get("late").asBoolean()).as(kind).isFalse();
        assertThat(told.get("dueAt").asString()).as(kind).isEqualTo(due.at().toString());
        assertThat(Instant.parse(told.get("givenAt").asString())).as(kind).isAfterOrEqualTo(due.at());
    }

    /** By when one more, set now, has come, any other that were to come would have come too. */
    private static void comeOnceMore(Api api, Path clock, Instant moment, Map<String, ReminderKinds.Due> kinds)
            throws IOException {
        String employee = "employee-" + Api.unique();
        own(api, employee, moment);
        SteeredSystem.set(clock, moment);
        api.readWhen("/notifications?filter[recipientId]=" + employee, MovedClockIT::any);
        kinds.forEach((kind, due) ->
                assertThat(notifications(api, kind, due)).as(kind).hasSize(1));
    }

    private static JsonNode notifications(Api api, String kind, ReminderKinds.Due due) {
        return api.read(about(kind, due)).get("data");
    }

    private static String about(String kind, ReminderKinds.Due due) {
        return "/notifications?filter[kind]=" + kind + "&filter[aboutId]=" + due.aboutId();
    }

    private static void setMany(Api api, Instant at) {
        api.send("/employees", Map.of("id", "employee-many", "name", "Many"));
        IntStream.range(0, AT_ONCE).forEach(i -> remind(api, "employee-many", at));
        api.readWhen(
                "/reminders?limit=500&filter[recipientId]=employee-many",
                page -> page.get("data").size() == AT_ONCE);
    }

    private static void own(Api api, String employee, Instant at) {
        api.send("/employees", Map.of("id", employee, "name", "Somebody"));
        remind(api, employee, at);
    }

    private static void remind(Api api, String employee, Instant at) {
        api.send("/reminders", Map.of("recipientId", employee, "dueAt", at.toString()));
    }

    private static boolean any(JsonNode page) {
        return !page.get("data").isEmpty();
    }

    private static Set<String> abouts(JsonNode page) {
        List<String> all = StreamSupport.stream(page.get("data").spliterator(), false)
                .map(one -> one.get("aboutId").asString())
                .toList();
        return new HashSet<>(all);
    }
}
