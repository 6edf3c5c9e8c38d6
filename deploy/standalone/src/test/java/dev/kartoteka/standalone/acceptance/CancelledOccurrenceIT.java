package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One time of a recurring meeting that does not take place (F43, F45). */
class CancelledOccurrenceIT extends PlannerScene {

    private static final String CANCEL = "cancel-occurrence";

    @Test
    void isLeftOutAndAllOthersStay() {
        employee("left");
        String weekly = meeting(
                "left", "2026-03-02T08:00:00Z", Map.of("zone", "Europe/Riga", "recurrence", "FREQ=WEEKLY;COUNT=4"));
        Instant before = Instant.now();

        cancel(weekly, "2026-03-09T08:00:00Z");
        Api.Done again = cancel(weekly, "2026-03-09T08:00:00Z");

        assertThat(again.version()).as("once is enough").isEqualTo(1);
        assertThat(starts("left", ""))
                .containsExactly("2026-03-02T08:00:00Z", "2026-03-16T08:00:00Z", "2026-03-23T08:00:00Z");
        assertThat(starts("left", "&asOf=" + before))
                .as("before it was cancelled")
                .hasSize(4);
        assertThat(api.read("/meetings/" + weekly).get("cancelledAt").toString())
                .isEqualTo("[\"2026-03-09T08:00:00Z\"]");
        assertThat(api.read("/employees/" + id("left") + "/my-day?date=2026-03-09")
                        .get("meetings")
                        .isEmpty())
                .isTrue();
        assertThat(api.read("/employees/" + id("left") + "/my-day?date=2026-03-16")
                        .get("meetings")
                        .size())
                .isOne();
        assertThat(api.http()
                        .get(api.queries("/api/v1/meetings/" + weekly + "/content"))
                        .body())
                .contains("EXDATE;TZID=Europe/Riga:20260309T100000\r\n");
        assertThat(code(weekly, "hold", Map.of("occurrenceAt", "2026-03-09T08:00:00Z")))
                .isEqualTo("OCCURRENCE_UNKNOWN");
    }

    @Test
    void theNextOneIsTheOneAfterItForTheCardAndTheReminder() {
        Api employee = employee("after");
        String client = client("after");
        Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
        String daily = meeting(
                "after", first.toString(), Map.of("clientId", client, "zone", "UTC", "recurrence", "FREQ=DAILY"));
        awaitReminder(daily, first.minus(Duration.ofMinutes(15)));
        assertThat(next(client)).isEqualTo(first.toString());

        cancel(daily, first.toString());

        Instant second = first.plus(Duration.ofDays(1));
        assertThat(next(client)).isEqualTo(second.toString());
        awaitReminder(daily, second.minus(Duration.ofMinutes(15)));
        employee.readWhen(
                "/notifications?filter[aboutId]=" + daily + "&filter[kind]=OCCURRENCE_CANCELLED",
                page -> page.get("data").size() == 1);
        JsonNode told = api.readWhen("/clients/" + client + "/timeline", page -> page.toString()
                .contains("The meeting of " + first + " does not take place."));
        assertThat(told.toString()).contains("nobody is here");
    }

    @Test
    void refusesWhatIsNoSuchTime() {
        employee("refused");
        String weekly =
                meeting("refused", "2026-03-02T08:00:00.789Z", Map.of("zone", "UTC", "recurrence", "FREQ=WEEKLY"));
        String once = meeting("refused", "2026-03-05T08:00:00Z", Map.of());
        api.send("/meetings/" + weekly + "/hold", Map.of("occurrenceAt", "2026-03-09T08:00:00Z"));
        api.send("/meetings/" + weekly + "/hold", Map.of()); // the first

        assertThat(code(weekly, CANCEL, at("2026-03-10T08:00:00Z"))).isEqualTo("OCCURRENCE_UNKNOWN");
        assertThat(code(weekly, CANCEL, at("2026-03-09T08:00:00Z")))
                .as("was held")
                .isEqualTo("MEETING_OVER");
        assertThat(code(once, CANCEL, at("2026-03-05T08:00:00Z"))).isEqualTo("OCCURRENCE_UNKNOWN");
        assertThat(code(weekly, CANCEL, Map.of("occurrenceAt", "2026-03-16T08:00:00Z")))
                .as("without a reason")
                .isEqualTo("REASON_REQUIRED");
        assertThat(code(weekly, CANCEL, Map.of("reason", "no time is told"))).isEqualTo("MISSING_FIELD");
        api.send("/meetings/" + weekly + "/cancel", Map.of("reason", "never again"));
        assertThat(code(weekly, CANCEL, at("2026-03-16T08:00:00Z"))).isEqualTo("MEETING_OVER");
    }

    private static Map<String, Object> at(String time) {
        return Map.of("occurrenceAt", time, "reason", "nobody is here");
    }

    private Api.Done cancel(String meeting, String time) {
        Api.Done done = api.send("/meetings/" + meeting + "/" + CANCEL, at(time));
        api.awaitVisible("meetings", done);
        return done;
    }

    private String code(String meeting, String what, Map<String, ?> body) {
        return api.post("/meetings/" + meeting + "/" + what, body, Map.of()).code();
    }

    private String next(String client) {
        return api.read("/clients/" + client)
                .at("/nextInteractions/MEETING/startsAt")
                .asString();
    }

    private void awaitReminder(String meeting, Instant dueAt) {
        api.readWhen(
                "/reminders?filter[aboutId]=" + meeting + "&filter[status]=PENDING",
                page -> page.at("/data/0/dueAt").asString("").equals(dueAt.toString()));
    }

    private List<String> starts(String name, String asOf) {
        List<String> starts = new ArrayList<>();
        api.read("/employees/" + id(name) + "/calendar?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z" + asOf)
                .get("entries")
                .forEach(entry -> starts.add(entry.get("startsAt").asString()));
        return starts;
    }
}
