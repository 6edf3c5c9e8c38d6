package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.GoldenLog.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Sales and contacts of an employee who changes teams, by the team of the time. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffReportsIT {

    private final Api api;
    private final String run = Api.unique();
    private @Nullable Api byAnna;
    private final String client = "client-" + run;
    private final String anna = "employee-" + run;
    private final String north = "team-" + run + "-north";
    private final String south = "team-" + run + "-south";

    StaffReportsIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void tell() {
        api.awaitVisible("teams", api.send("/teams", dated("01-01", "id", north, "name", "North")));
        api.awaitVisible("teams", api.send("/teams", dated("01-01", "id", south, "name", "South")));
        api.awaitVisible(
                "employees", api.send("/employees", dated("01-01", "id", anna, "name", "Anna", "teamId", north)));
        api.send("/clients", dated("01-01", "id", client, "kind", "ORGANISATION", "name", "Staffed"));
        sell("first", "100", "01-10");
        contact("first", "CALL", "01-10");
        contact("second", "CALL", "01-15");
        contact("wrong", "CALL", "01-15");
        api.awaitVisible(
                "interactions",
                api.send("/interactions/interaction-" + run + "-wrong/retract", Map.of("reason", "Another client")));
        api.awaitVisible("employees", api.send("/employees/" + anna + "/join-team", dated("02-01", "teamId", south)));
        contact("third", "VISIT", "02-05");
        sell("second", "250", "02-10");
    }

    @Test
    void salesCountForTheTeamOfTheTimeOfWinning() {
        JsonNode sales = api.read("/reports/sales?ownerId=" + anna);

        assertThat(Figures.each(sales, "byOwner", "ownerId", "won", "sums")).containsExactly(anna + " 2 350.00 EUR");
        assertThat(Figures.each(sales, "byTeam", "teamId", "won", "sums"))
                .containsExactly(north + " 1 100.00 EUR", south + " 1 250.00 EUR");
        assertThat(Figures.of(api.read("/reports/sales?ownerId=" + anna + "&asOf=" + day("02-01")), "won", "sums"))
                .isEqualTo("1 100.00 EUR");
        assertThat(Figures.of(
                        api.read("/reports/sales?ownerId=" + anna + "&from=" + day("02-01") + "&to=" + day("03-01")),
                        "won",
                        "sums"))
                .isEqualTo("1 250.00 EUR");
    }

    @Test
    void contactsCountByKindEmployeeTeamAndMonthWithoutThoseRetracted() {
        JsonNode counts = api.read("/reports/interactions?employeeId=" + anna);

        assertThat(Figures.of(counts, "total")).isEqualTo("3");
        assertThat(Figures.each(counts, "rows", "period", "kind", "employeeId", "teamId", "count", "durationSeconds"))
                .containsExactly(
                        "2026-01 CALL " + anna + " " + north + " 2 120",
                        "2026-02 VISIT " + anna + " " + south + " 1 60");
        assertThat(Figures.each(counts, "byKind", "key", "count")).containsExactly("CALL 2", "VISIT 1");
        assertThat(Figures.each(counts, "byTeam", "key", "count")).containsExactly(north + " 2", south + " 1");
        assertThat(Figures.of(api.read("/reports/interactions?teamId=" + north), "total"))
                .isEqualTo("2");
        assertThat(Figures.of(
                        api.read("/reports/interactions?employeeId=" + anna + "&from=" + day("01-11") + "&to="
                                + day("02-05")),
                        "total"))
                .isEqualTo("1");
    }

    @Test
    void contactsAddUpToTheList() {
        JsonNode counts = api.read("/reports/interactions?unit=day&employeeId=" + anna);
        JsonNode list = api.read("/interactions?filter[actorId]=" + anna + "&filter[retracted]=false&total=true");

        assertThat(counts.get("total").asLong())
                .isEqualTo(list.at("/page/total").asLong());
        assertThat(Figures.each(counts, "byPeriod", "key", "count"))
                .containsExactly("2026-01-10 1", "2026-01-15 1", "2026-02-05 1");
    }

    private void sell(String name, String amount, String on) {
        String deal = "deal-" + run + "-" + name;
        Map<String, Object> opened = dated(on, "id", deal, "title", name, "clientId", client, "ownerId", anna);
        opened.put("amount", Map.of("amount", amount, "currency", "EUR"));
        api.send("/deals", opened);
        api.awaitVisible("deals", api.send("/deals/" + deal + "/win", dated(on)));
    }

    private void contact(String name, String kind, String on) {
        Map<String, Object> body = dated(
                on,
                "id",
                "interaction-" + run + "-" + name,
                "clientId",
                client,
                "kind",
                kind,
                "direction",
                "OUTBOUND",
                "subject",
                name);
        body.put("durationSeconds", 60);
        api.awaitVisible("interactions", asAnna().send("/interactions", body));
    }

    private Api asAnna() {
        if (byAnna == null) {
            byAnna = api.as(anna, java.time.Instant.parse(day("01-02")), "MANAGER", "ADMIN");
        }
        return byAnna;
    }

    private static Map<String, Object> dated(String on, String... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        body.put("occurredAt", day(on));
        return body;
    }
}
