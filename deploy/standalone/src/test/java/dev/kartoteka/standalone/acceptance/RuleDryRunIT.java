package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** When rules by times would have fired in the past, without doing anything. */
@ExtendWith(RunningSystem.class)
class RuleDryRunIT extends RuleScene {

    private final String run = Api.unique();

    RuleDryRunIT(Api api) {
        this.api = api;
    }

    @Test
    void aDateCountsAsLongAsTheRecordHadIt() {
        String rule = rule(
                Map.of("date", "deal.expectedCloseDate", "delay", "-P3D"),
                "deal.title.startsWith('" + run + "') && deal.status == 'OPEN'",
                action("tasks", null, Map.of("title", "= 'Ask about ' + deal.id")));
        String kept = closing("kept", "2026-02-10");
        String moved = closing("moved", "2026-02-10");
        send(moved, "change-expected-close-date", Map.of("date", "2026-03-20"), "2026-02-06T00:00:00Z");
        String movedTooLate = closing("late", "2026-02-10");
        send(movedTooLate, "change-expected-close-date", Map.of("date", "2026-02-20"), "2026-02-08T00:00:00Z");
        String lost = closing("lost", "2026-02-10");
        send(lost, "lose", Map.of("lossReasonId", "price", "reason", "dear"), "2026-02-05T00:00:00Z");

        JsonNode found = dryRun(rule, "2026-02-01", "2026-03-01");

        assertThat(found.get("complete").asBoolean()).as(found.toString()).isTrue();
        assertThat(each(found.get("firings"), "recordId")).containsExactlyInAnyOrder(kept, movedTooLate, movedTooLate);
        assertThat(each(found.get("firings"), "dueAt"))
                .containsExactly("2026-02-07T00:00:00Z", "2026-02-07T00:00:00Z", "2026-02-17T00:00:00Z");
        assertThat(found.at("/firings/0/commands/0/body/title").asString()).startsWith("Ask about deal-");
        assertThat(each(dryRun(rule, "2026-03-01", "2026-04-01").get("firings"), "recordId"))
                .containsExactly(moved);
        assertThat(api.read("/firings?filter[ruleId]=" + rule).get("data")).isEmpty();
    }

    @Test
    void aClientOfWhomNothingWasHeardForAMonth() {
        String client = client(run);
        contact(client, "2026-01-10T10:00:00Z", "CALL");
        contact(client, "2026-01-20T10:00:00Z", "CALL");
        contact(client, "2026-02-01T10:00:00Z", "NOTE");
        contact(client, "2026-06-01T10:00:00Z", "EMAIL");
        String rule = rule(
                Map.of("date", "client.lastContactAt", "delay", "P30D"),
                "client.id == '" + client + "'",
                action("tasks", null, Map.of("title", "= 'Since ' + string(client.lastContactAt)")));

        JsonNode found = dryRun(rule, "2026-01-01", "2026-08-01");

        assertThat(each(found.get("firings"), "dueAt")).containsExactly("2026-02-19T10:00:00Z", "2026-07-01T10:00:00Z");
        assertThat(found.at("/firings/0/commands/0/body/title").asString()).isEqualTo("Since 2026-01-20T10:00:00Z");
    }

    @Test
    void aScheduleKeepsToTheClocksOfItsZone() {
        String rule = rule(
                Map.of(
                        "schedule", "FREQ=WEEKLY;BYDAY=MO",
                        "startsAt", "2026-03-02T07:00:00Z",
                        "zone", "Europe/Riga"),
                "now.getMonth() == 2",
                action("tasks", null, Map.of("title", "Look at the week")));

        JsonNode found = dryRun(rule, "2026-03-15", "2026-05-01");

        assertThat(found.get("asked").asInt()).isEqualTo(7);
        assertThat(each(found.get("firings"), "dueAt"))
                .as("an hour earlier in UTC once the clocks of Riga were put forward on the 29th")
                .containsExactly("2026-03-16T07:00:00Z", "2026-03-23T07:00:00Z", "2026-03-30T06:00:00Z");
    }

    @Test
    void aWhileAfterAnEventIsAskedOnlyWhenItHasPassed() {
        String rule = rule(
                Map.of("event", "TeamCreated", "delay", "PT1H"),
                "record.name == '" + run + "'",
                action("tasks", null, Map.of("title", "made")));
        api.send("/teams", Map.of("name", run));

        JsonNode found = dryRun(rule, "2026-01-01", "2199-01-01");

        assertThat(found.get("fired").asInt()).as(found.toString()).isZero();
    }

    private JsonNode dryRun(String rule, String from, String to) {
        return api.post(
                        "/rules/" + rule + "/dry-run?from=" + from + "T00:00:00Z&to=" + to + "T00:00:00Z",
                        Map.of(),
                        Map.of())
                .body();
    }

    private String closing(String title, String closes) {
        return api.send(
                        "/deals",
                        Map.of(
                                "title",
                                run + title,
                                "clientId",
                                client(run),
                                "ownerId",
                                owner,
                                "expectedCloseDate",
                                closes,
                                "occurredAt",
                                "2026-01-01T00:00:00Z"))
                .id();
    }

    private void send(String deal, String verb, Map<String, ?> body, @Nullable String occurredAt) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("occurredAt", occurredAt);
        api.send("/deals/" + deal + "/" + verb, whole);
    }

    private void contact(String client, String at, String kind) {
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("clientId", client, "kind", kind, "subject", "s", "occurredAt", at));
        body.put("direction", kind.equals("NOTE") ? null : "INBOUND");
        api.send("/interactions", body);
    }
}
