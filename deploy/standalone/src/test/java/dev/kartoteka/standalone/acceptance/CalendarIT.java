package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Meetings, visits and substitutions (F25, F43, F45). */
class CalendarIT extends PlannerScene {

    @Test
    void aWeeklyMeetingKeepsItsLocalTimeAndOverlapsAreFlagged() {
        employee("weekly");
        String weekly =
                meeting("weekly", "2026-03-22T08:00:00Z", Map.of("zone", "Europe/Riga", "recurrence", "FREQ=WEEKLY"));
        String once = meeting("weekly", "2026-03-29T07:30:00Z", Map.of());

        JsonNode calendar =
                api.read("/employees/" + id("weekly") + "/calendar?from=2026-03-20T00:00:00Z&to=2026-04-01T00:00:00Z");

        assertThat(calendar.at("/entries/0/startsAt").asString()).isEqualTo("2026-03-22T08:00:00Z");
        assertThat(calendar.at("/entries/1/startsAt").asString()).isEqualTo("2026-03-29T07:00:00Z");
        assertThat(calendar.at("/entries/1/overlaps").toString()).contains(once);
        assertThat(calendar.at("/entries/2/overlaps").toString()).contains(weekly);
        assertThat(calendar.at("/entries/0/overlaps").isEmpty()).isTrue();
        assertThat(api.get("/employees/" + id("weekly") + "/calendar?from=2026-01-01T00:00:00Z&to=2127-01-01T00:00:00Z")
                        .status())
                .isEqualTo(400);
        assertThat(api.read("/employees/" + id("weekly")
                                + "/calendar?from=2126-01-01T00:00:00Z&to=2126-12-31T00:00:00Z")
                        .get("entries")
                        .size())
                .isEqualTo(52);
    }

    @Test
    void refusesMeetingsThatCannotBe() {
        employee("strict");
        Map<String, Object> backwards = meetingBody("strict", "2026-03-22T08:00:00Z", Map.of());
        backwards.put("endsAt", "2026-03-22T08:00:00Z");
        assertThat(api.post("/meetings", backwards, Map.of()).code()).isEqualTo("INVALID_VALUE");
        assertThat(api.post(
                                "/meetings",
                                meetingBody("strict", "2026-03-22T08:00:00Z", Map.of("recurrence", "FREQ=SECONDLY")),
                                Map.of())
                        .code())
                .isEqualTo("INVALID_RECURRENCE");
        String meeting = meeting("strict", "2026-03-22T08:00:00Z", Map.of("recurrence", "FREQ=WEEKLY"));
        assertThat(api.post("/meetings/" + meeting + "/hold", Map.of("occurrenceAt", "2026-03-23T08:00:00Z"), Map.of())
                        .code())
                .isEqualTo("OCCURRENCE_UNKNOWN");
    }

    @Test
    void aVisitThatWasPaidIsAnInteractionOnceAndCountsInThePlan() {
        employee("visitor");
        String client = client("visitor");
        String visit = meeting("visitor", "2026-03-03T08:00:00Z", Map.of("kind", "VISIT", "clientId", client));
        meeting("visitor", "2026-03-04T08:00:00Z", Map.of("kind", "VISIT", "clientId", client));
        api.send("/meetings/" + visit + "/hold", Map.of());
        api.awaitVisible("meetings", api.send("/meetings/" + visit + "/hold", Map.of()));

        JsonNode logged = api.readWhen(
                        "/interactions?filter[clientId][eq]=" + client,
                        page -> page.get("data").size() == 1)
                .at("/data/0");
        assertThat(logged.get("occurredAt").asString()).as("when it was").isEqualTo("2026-03-03T08:00:00Z");
        assertThat(logged.get("actorId").asString()).as("whose it is").isEqualTo(id("visitor"));
        JsonNode counts = api.read("/reports/interactions?employeeId=" + id("visitor")
                + "&from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z");
        assertThat(counts.get("total").asInt())
                .as("in the report of their contacts")
                .isEqualTo(1);
        JsonNode plan = api.read(
                "/employees/" + id("visitor") + "/visit-plan?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z");
        assertThat(plan.at("/weeks/0/week").asString()).isEqualTo("2026-W10");
        assertThat(plan.at("/weeks/0/planned").asInt()).isEqualTo(2);
        assertThat(plan.at("/weeks/0/ratio").asDouble()).isEqualTo(0.5);
    }

    @Test
    void aSubstituteHasTheAbsentOnesWorkForAsLongAsItLasts() {
        Api substitute = employee("substitute");
        employee("absent");
        String client = client("absent");
        String task = dueOf("absent", "2026-03-01T10:00:00Z");
        assertThat(substitute.get("/clients/" + client).status()).isEqualTo(404);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Map<String, Object> wanted =
                Map.of("absentId", id("absent"), "substituteId", id("substitute"), "from", today, "to", "2199-01-01");

        assertThat(substitute.post("/substitutions", wanted, Map.of()).status())
                .as("nobody makes themselves a substitute")
                .isEqualTo(403);
        Api.Done arranged = api.send("/substitutions", wanted);
        api.awaitVisible("substitutions", arranged);

        substitute.readWhen(
                "/clients/" + client, found -> found.get("id").asString().equals(client));
        JsonNode day = substitute.read("/employees/" + id("substitute") + "/my-day");
        assertThat(day.get("standsInFor").toString()).contains(id("absent"));
        assertThat(day.at("/tasks/0/taskId").asString()).isEqualTo(task);
        assertThat(day.at("/tasks/0/ofId").asString()).isEqualTo(id("absent"));
        assertThat(api.post("/substitutions", wanted, Map.of()).code()).isEqualTo("SUBSTITUTION_OVERLAPS");

        api.awaitVisible("substitutions", api.send("/substitutions/" + arranged.id() + "/cancel", Map.of()));
        await().until(() -> substitute.get("/clients/" + client).status() == 404);
        assertThat(substitute
                        .read("/employees/" + id("substitute") + "/my-day")
                        .get("tasks")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void oneDayHasOneSubstituteWhoMayBeAwayThemselves() {
        employee("away");
        Api second = employee("second");
        Api third = employee("third");
        String client = client("away");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Object> first = days("away", "second", today.minusDays(1), today.plusDays(9));
        Api.Done arranged = api.send("/substitutions", first);
        api.awaitVisible("substitutions", arranged);
        second.readWhen("/clients/" + client, found -> true);

        for (Map<String, Object> overlapping : List.of(
                days("away", "third", today.plusDays(4), today.plusDays(14)),
                days("away", "third", today.minusDays(10), today.minusDays(1)),
                days("away", "third", today.plusDays(9), today.plusDays(9)),
                days("away", "third", today.minusDays(10), today.plusDays(90)),
                days("away", "second", today.plusDays(2), today.plusDays(3)))) {
            await().untilAsserted(() -> assertThat(
                            api.post("/substitutions", overlapping, Map.of()).code())
                    .isEqualTo("SUBSTITUTION_OVERLAPS"));
        }
        api.send("/substitutions", days("away", "third", today.plusDays(10), today.plusDays(14)));
        api.send("/substitutions", days("away", "third", today.minusDays(9), today.minusDays(2)));
        Api.Done chained = api.send("/substitutions", days("second", "third", today, today.plusDays(9)));
        api.awaitVisible("substitutions", chained);

        String own = client("second");
        third.readWhen("/clients/" + own, found -> true);
        assertThat(third.get("/clients/" + client).status())
                .as("nothing of whom the absent substitute stands in for")
                .isEqualTo(404);
        api.send(
                "/substitutions/" + arranged.id() + "/end",
                Map.of("to", today.minusDays(1).toString()));
        await().until(() -> second.get("/clients/" + client).status() == 404);
        await().until(() -> api.post("/substitutions", days("away", "third", today, today.plusDays(9)), Map.of())
                        .status()
                == 201);
        third.readWhen("/clients/" + client, found -> true);
    }

    private static Map<String, Object> days(String absent, String substitute, LocalDate from, LocalDate to) {
        return days(absent, substitute, from.toString(), to.toString());
    }

    @Test
    void nobodyStandsInForThemselvesNorBackwards() {
        employee("alone");
        employee("other");
        assertThat(api.post("/substitutions", days("alone", "alone", "2026-05-01", "2026-05-02"), Map.of())
                        .code())
                .isEqualTo("INVALID_VALUE");
        assertThat(api.post("/substitutions", days("alone", "other", "2026-05-02", "2026-05-01"), Map.of())
                        .code())
                .isEqualTo("INVALID_VALUE");
    }
}
