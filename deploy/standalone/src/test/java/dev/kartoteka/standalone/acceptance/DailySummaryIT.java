package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What somebody did on a day, and what counts for goals beside won deals. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DailySummaryIT {

    private static final String DAY = "&date=2026-03-10";

    private final Api api;
    private final WorkingDay story;

    DailySummaryIT(Api api) {
        this.api = api;
        story = new WorkingDay(api);
    }

    @BeforeAll
    void tell() {
        story.tell();
    }

    @Test
    void anEmployeesDayIsThatOfTheirZone() {
        JsonNode day = ofAnna(DAY);

        assertThat(day.get("zone").asString()).isEqualTo("America/New_York");
        assertThat(day.get("from").asString()).isEqualTo("2026-03-10T04:00:00Z");
        assertThat(day.get("to").asString()).isEqualTo("2026-03-11T04:00:00Z");
        assertThat(day.get("interactions").asInt()).isEqualTo(3);
        assertThat(day.get("calls").asInt()).isEqualTo(2);
        assertThat(day.get("byKind")).hasToString("""
                [{"kind":"CALL","count":2,"seconds":600},{"kind":"EMAIL","count":1,"seconds":0}]""");
        assertThat(day.get("meetingsHeld").asInt()).isEqualTo(1);
        assertThat(day.get("newClients").asInt()).isEqualTo(2);
        assertThat(tally(day, "dealsOpened")).isEqualTo("1 100.00");
        assertThat(tally(day, "dealsMoved")).isEqualTo("1 200.00");
        assertThat(tally(day, "dealsWon")).isEqualTo("1 300.00");
        assertThat(tally(day, "dealsLost")).isEqualTo("1 400.00");
        assertThat(day.get("tasks")).hasToString("{\"done\":1,\"overdue\":1}");
        assertThat(day.get("promises")).hasToString("{\"made\":1,\"kept\":1,\"broken\":0,\"overdue\":1}");
        assertThat(tally(day, "invoiced")).isEqualTo("1 100.00");
        assertThat(tally(day, "paid")).isEqualTo("1 50.00");
    }

    @Test
    void theDayAgreesWithTheRecords() {
        String within = "[gte]=2026-03-10T04:00:00Z&filter[%s][lt]=2026-03-11T04:00:00Z";
        JsonNode day = ofAnna(DAY);

        assertThat(count("/interactions?filter[actorId]=" + story.anna + "&filter[retracted]=false"
                        + "&filter[kind][ne]=NOTE&filter[occurredAt]" + within.formatted("occurredAt")))
                .isEqualTo(day.get("interactions").asInt());
        assertThat(count("/deals?filter[ownerId]=" + story.anna + "&filter[status]=WON&filter[closedAt]"
                        + within.formatted("closedAt")))
                .isEqualTo(day.at("/dealsWon/count").asInt());
        assertThat(count("/deals?asOf=2026-03-11T03:59:59Z&filter[ownerId]=" + story.anna + "&filter[openedAt]"
                        + within.formatted("openedAt")))
                .isEqualTo(day.at("/dealsOpened/count").asInt());
        assertThat(count("/tasks?asOf=2026-03-11T03:59:59Z&filter[assigneeId]=" + story.anna
                        + "&filter[status]=OPEN&filter[dueAt][lt]=2026-03-11T04:00:00Z"))
                .isEqualTo(day.at("/tasks/overdue").asInt());
        assertThat(count("/clients?filter[ownerId]=" + story.anna + "&filter[registeredAt]"
                        + within.formatted("registeredAt")))
                .isEqualTo(day.get("newClients").asInt());
    }

    @Test
    void aTeamsDayIsThatOfItsMembersByTheCompanysDays() {
        JsonNode day = api.read("/reports/daily-summary?teamId=" + story.team + DAY);

        assertThat(day.get("zone").asString()).isEqualTo("UTC");
        assertThat(day.get("interactions").asInt()).isEqualTo(3); // Boris's in the night, without Anna's of the next
        assertThat(day.get("meetingsHeld").asInt()).isEqualTo(1); // of both
        assertThat(tally(day, "dealsWon")).isEqualTo("0 ");
        assertThat(tally(day, "dealsLost")).isEqualTo("1 400.00");
        JsonNode next = api.read("/reports/daily-summary?teamId=" + story.team + "&date=2026-03-11");
        assertThat(tally(next, "dealsWon")).isEqualTo("1 300.00");
        assertThat(next.get("newClients").asInt()).isEqualTo(2);
    }

    @Test
    void theDayIsToldAsOfAnyMoment() {
        JsonNode noon = ofAnna(DAY + "&asOf=2026-03-10T13:30:00Z");
        JsonNode evening = ofAnna(DAY + "&asOf=2026-03-11T04:00:00Z");

        assertThat(noon.get("calls").asInt()).isEqualTo(1);
        assertThat(tally(noon, "dealsLost")).isEqualTo("0 ");
        assertThat(noon.get("meetingsHeld").asInt()).isZero();
        assertThat(noon.at("/promises/kept").asInt()).isZero();
        assertThat(noon.at("/tasks/overdue").asInt()).isEqualTo(1);
        assertThat(evening.get("calls").asInt()).isEqualTo(3); // nobody had said then that one was none
        assertThat(ofAnna("&asOf=2026-03-10T03:30:00Z").get("date").asString()).isEqualTo("2026-03-09");
    }

    @Test
    void goalsOfTheDayStandAsTheyStoodInTheEvening() {
        JsonNode day = ofAnna(DAY);
        JsonNode before = ofAnna("&date=2026-03-09");

        assertThat(fact(day, "anna-won")).isEqualTo("300.00 of 1000.00");
        assertThat(fact(before, "anna-won")).isEqualTo("0.00 of 1000.00");
        assertThat(fact(day, "anna-met")).isEqualTo("1 of 4");
        assertThat(ofAnna("&date=2026-02-10").get("goals")).isEmpty();
    }

    @Test
    void meetingsInteractionsInvoicesAndPaymentsCountForGoals() {
        assertThat(progress("anna-met")).isEqualTo("1 0.25");
        assertThat(progress("team-met")).isEqualTo("2 0.5"); // each of the two took part
        assertThat(progress("team-talked")).isEqualTo("4 0.5");
        // the credit note is of today
        assertThat(progress("anna-invoiced")).isEqualTo("150.00 0.75");
        assertThat(progress("anna-paid")).isEqualTo("50.00 0.25");
        JsonNode board = api.read("/reports/leaderboard?metric=meetings_held&period=2026-03&teamId=" + story.team);
        assertThat(board.at("/total/amount").asString()).isEqualTo("2");
        assertThat(board.get("rows"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("rank").asInt()).isEqualTo(1));
    }

    @Test
    void nobodyLearnsWhatIsNotForThem() {
        Api anna = api.as(story.anna, Instant.parse("2026-01-02T00:00:00Z"), "REP");
        Api cleo = api.as(story.cleo, Instant.parse("2026-01-02T00:00:00Z"), "REP");
        String path = "/reports/daily-summary?date=2026-03-10";

        assertThat(anna.read(path + "&employeeId=" + story.anna).get("calls").asInt())
                .isEqualTo(2);
        assertThat(anna.get(path + "&teamId=" + story.team).status()).isEqualTo(200);
        assertThat(anna.get(path + "&employeeId=" + story.boris).code()).isEqualTo("FORBIDDEN");
        assertThat(cleo.get(path + "&employeeId=" + story.anna).code()).isEqualTo("FORBIDDEN");
        assertThat(cleo.get(path + "&teamId=" + story.team).code()).isEqualTo("FORBIDDEN");
        assertThat(cleo.read(path).get("calls").asInt()).isGreaterThanOrEqualTo(2); // the company's is for everybody
    }

    @Test
    void graphQlTellsTheSame() {
        JsonNode data = api.graphql(
                        "query($id:ID,$team:ID){dailySummary(employeeId:$id,date:\"2026-03-10\"){zone calls "
                                + "byKind{kind count seconds} dealsWon{count amounts{amount}} tasks{done overdue} "
                                + "promises{kept} invoiced{count} goals{metric fact{amount}}}"
                                + "team:dailySummary(teamId:$team,date:\"2026-03-10\"){interactions newClients}}",
                        Map.of("id", story.anna, "team", story.team))
                .body()
                .get("data");

        assertThat(data.at("/dailySummary/calls").asInt()).isEqualTo(2);
        assertThat(data.at("/dailySummary/byKind/0/seconds").asInt()).isEqualTo(600);
        assertThat(data.at("/dailySummary/dealsWon/amounts/0/amount").asString())
                .isEqualTo("300.00");
        assertThat(data.at("/dailySummary/goals")).hasSize(4);
        assertThat(data.at("/team/interactions").asInt()).isEqualTo(3);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        for (String wrong : List.of(
                "date=10.3.2026",
                "date=2199-01-01",
                "date=2026-03-10&asOf=2026-03-09T00:00:00Z",
                "employeeId=" + story.anna + "&teamId=" + story.team,
                "ownerId=" + story.anna)) {
            Api.Answer answer = api.get("/reports/daily-summary?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
        }
        assertThat(api.get("/reports/daily-summary?employeeId=employee-none").status())
                .isEqualTo(404);
        assertThat(api.get("/reports/daily-summary?teamId=team-none").status()).isEqualTo(404);
    }

    private JsonNode ofAnna(String parameters) {
        return api.read("/reports/daily-summary?employeeId=" + story.anna + parameters);
    }

    private int count(String path) {
        return api.read(path + "&limit=500").get("data").size();
    }

    private String fact(JsonNode day, String goal) {
        for (JsonNode row : day.get("goals")) {
            if (row.get("id").asString().equals(story.goal(goal))) {
                return row.at("/fact/amount").asString() + " of "
                        + row.at("/target/amount").asString();
            }
        }
        throw new AssertionError("No " + goal + " in " + day);
    }

    private String progress(String goal) {
        JsonNode progress = api.read("/goals/" + story.goal(goal) + "/progress");
        return progress.at("/fact/amount").asString() + " "
                + progress.get("percent").asDouble();
    }

    private static String tally(JsonNode day, String name) {
        JsonNode tally = day.get(name);
        return tally.get("count").asInt() + " " + tally.at("/amounts/0/amount").asString("");
    }
}
