package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the card tells of what is planned next with a client (F1). */
class NextInteractionsIT extends PlannerScene {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    @Test
    void theCardTellsOfTheNextMeetingAndTheNextVisit() {
        employee("next");
        String client = client("next");
        String weekly = meeting(
                "next",
                "2026-03-02T08:00:00Z", // a Monday, ten o'clock in Riga
                Map.of("clientId", client, "zone", "Europe/Riga", "recurrence", "FREQ=WEEKLY"));
        meeting("next", "2026-03-03T08:00:00Z", Map.of("clientId", client)); // is past
        String later = meeting("next", "2199-03-05T08:00:00Z", Map.of("clientId", client, "kind", "VISIT"));
        String sooner = meeting("next", "2199-03-04T08:00:00Z", Map.of("clientId", client, "kind", "VISIT"));

        JsonNode next = api.read("/clients/" + client).get("nextInteractions");

        Instant asked = Instant.now();
        ZonedDateTime meeting =
                Instant.parse(next.at("/MEETING/startsAt").asString()).atZone(RIGA);
        assertThat(next.at("/MEETING/meetingId").asString()).isEqualTo(weekly);
        assertThat(meeting.toInstant()).isBetween(asked.minusSeconds(60), asked.plusSeconds(7 * 86_400));
        assertThat(meeting.getDayOfWeek() + " " + meeting.toLocalTime()).isEqualTo("MONDAY 10:00");
        assertThat(next.at("/MEETING/endsAt").asString())
                .isEqualTo(meeting.plusHours(1).toInstant().toString());
        assertThat(next.at("/VISIT/meetingId").asString()).isEqualTo(sooner);

        api.awaitVisible("meetings", api.send("/meetings/" + sooner + "/cancel", Map.of("reason", "no roof")));
        api.awaitVisible("meetings", api.send("/meetings/" + weekly + "/cancel", Map.of("reason", "no roof")));

        assertThat(api.read("/clients/" + client)
                        .at("/nextInteractions/VISIT/meetingId")
                        .asString())
                .isEqualTo(later);
        assertThat(api.read("/clients/" + client)
                        .at("/nextInteractions/MEETING")
                        .isMissingNode())
                .isTrue();
        assertThat(api.read("/clients/" + client + "?asOf=" + asked)
                        .at("/nextInteractions/MEETING/meetingId")
                        .asString())
                .as("before it was cancelled")
                .isEqualTo(weekly);
    }

    @Test
    void graphQlTellsTheSame() {
        employee("graph");
        String client = client("graph");
        String visit = meeting("graph", FAR, Map.of("clientId", client, "kind", "VISIT"));

        JsonNode next = api.graphql(
                        "query($id:ID!){client(id:$id){nextInteractions{meetingId kind startsAt employeeIds}}}",
                        Map.of("id", client))
                .body()
                .at("/data/client/nextInteractions");

        assertThat(next.size()).isOne();
        assertThat(next.at("/0/meetingId").asString()).isEqualTo(visit);
        assertThat(next.at("/0/kind").asString()).isEqualTo("VISIT");
        assertThat(next.at("/0/startsAt").asString()).isEqualTo(FAR);
        assertThat(next.at("/0/employeeIds/0").asString()).isEqualTo(id("graph"));
    }
}
