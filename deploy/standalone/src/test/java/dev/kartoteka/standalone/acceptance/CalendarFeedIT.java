package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meetings and tasks in calendar programs (F45): read back by a parser that is not the writer's. */
class CalendarFeedIT extends PlannerScene {

    private static final Http NOBODY = Http.withToken("");

    @Test
    void aFeedIsOpenedByItsOwnerAndReadWithoutLoggingIn() {
        Api owner = employee("fed");
        Api other = employee("hungry");
        String weekly =
                meeting("fed", "2026-03-22T08:00:00Z", Map.of("zone", "Europe/Riga", "recurrence", "FREQ=WEEKLY"));
        String soon = Instant.now()
                .plusSeconds(86_400)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String once = meeting("fed", soon, Map.of("place", "Brīvības iela 1, Rīga"));
        String foreign = meeting("hungry", soon, Map.of());
        String task = dueOf("fed", "2199-03-01T10:00:00Z");

        assertThat(other.post("/employees/" + id("fed") + "/open-feed", Map.of(), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(api.post("/employees/" + id("fed") + "/open-feed", Map.of(), Map.of())
                        .status())
                .as("whoever has it reads as the owner does, so that nobody else is given it")
                .isEqualTo(403);
        String path = open(owner, "fed");

        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        CalendarText calendar = CalendarText.of(answer.body());
        assertThat(calendar.value(weekly, "RRULE")).hasValue("FREQ=WEEKLY");
        assertThat(calendar.value(weekly, "DTSTART")).as("in its own zone").hasValue("20260322T100000");
        assertThat(calendar.components("VTIMEZONE")).isEqualTo(1);
        assertThat(calendar.value(once, "LOCATION")).hasValue("Brīvības iela 1, Rīga");
        assertThat(calendar.value(once, "STATUS")).hasValue("CONFIRMED");
        assertThat(calendar.value(task, "DUE")).hasValue("21990301T100000Z");
        assertThat(answer.body()).doesNotContain(foreign);
        assertThat(CalendarText.of(get(path + "?tasks=events").body()).components("VTODO"))
                .isZero();
        assertThat(NOBODY.get(api.queries(path + "?tasks=others")).statusCode()).isEqualTo(400);
        api.readWhen("/audit/accesses?actor=" + id("fed"), page -> page.toString()
                .contains("GET /api/v1/calendars/{token}"));
    }

    @Test
    void whatIsTheSameIsNotSentAgainAndWhatChangedIsNewer() {
        Api owner = employee("tagged");
        String soon = Instant.now()
                .plusSeconds(86_400)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String meeting = meeting("tagged", soon, Map.of());
        String path = open(owner, "tagged");
        String tag = get(path).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = NOBODY.request(api.queries(path))
                .header("If-None-Match", tag)
                .GET()
                .build();
        assertThat(NOBODY.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);

        api.awaitVisible("meetings", api.send("/meetings/" + meeting + "/cancel", Map.of("reason", "a test")));

        HttpResponse<String> changed = NOBODY.send(again, HttpResponse.BodyHandlers.ofString());
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(CalendarText.of(changed.body()).value(meeting, "STATUS")).hasValue("CANCELLED");
        assertThat(CalendarText.of(changed.body()).value(meeting, "SEQUENCE")).hasValue("1");
    }

    @Test
    void anAddressThatIsNoGoodIsTheSameAsNone() {
        Api owner = employee("revoked");
        String first = open(owner, "revoked");
        assertThat(get(first).statusCode()).isEqualTo(200);
        String second = open(owner, "revoked");
        awaitGone(first);
        assertThat(get(second).statusCode()).isEqualTo(200);

        for (String wrong : List.of(second + "x", second.substring(0, second.length() - 1), "/api/v1/calendars/none")) {
            assertThat(NOBODY.get(api.queries(wrong)).statusCode()).as(wrong).isEqualTo(404);
        }
        HttpRequest posted = NOBODY.request(api.queries(second))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(NOBODY.send(posted, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);

        api.awaitVisible("employees", owner.send("/employees/" + id("revoked") + "/close-feed", Map.of()));
        awaitGone(second);
        String third = open(owner, "revoked");
        String secret = third.substring(third.lastIndexOf('.') + 1);
        assertThat(api.readWhen("/audit/events?subject=" + id("revoked"), page -> page.toString()
                                .contains("EmployeeFeedClosed"))
                        .toString())
                .contains("EmployeeFeedOpened")
                .doesNotContain(secret);
        assertThat(api.readWhen("/employees/" + id("revoked"), employee -> employee.has("feedOpenedAt"))
                        .toString())
                .doesNotContain(secret);

        api.send("/employees/" + id("revoked") + "/leave", Map.of());
        awaitGone(third);
    }

    @Test
    void nothingOfAnErasedPersonIsLeftInIt() {
        Api owner = employee("forgetful");
        String client = client("forgetful");
        String contact = create("contacts", Map.of("name", "Gone Person", "email", "gone@example.com"));
        api.awaitVisible(
                "contacts", api.send("/contacts/" + contact + "/link", Map.of("clientId", client, "role", "CEO")));
        String soon = Instant.now()
                .plusSeconds(86_400)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        meeting("forgetful", soon, Map.of("clientId", client, "contactIds", List.of(contact)));
        String path = open(owner, "forgetful");
        assertThat(get(path).body().replace("\r\n ", "")).contains("Gone Person", "mailto:gone@example.com", "Roof");

        api.send("/subjects/" + contact + "/erase", Map.of("reason", "asked for"));
        await().until(() -> !get(path).body().replace("\r\n ", "").contains("Gone Person"));
        assertThat(get(path).body().replace("\r\n ", "")).doesNotContain("gone@example.com");
    }

    @Test
    void oneMeetingIsAFile() {
        Api owner = employee("saver");
        Api other = employee("stranger");
        String meeting = meeting("saver", "2026-05-04T08:00:00Z", Map.of());
        String before = api.read("/meetings/" + meeting).get("version").asString();
        Instant then = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> later =
                new HashMap<>(Map.of("startsAt", "2026-05-05T08:00:00Z", "endsAt", "2026-05-05T09:00:00Z"));
        api.awaitVisible("meetings", api.send("/meetings/" + meeting + "/reschedule", later));

        HttpResponse<String> file = owner.http().get(api.queries("/api/v1/meetings/" + meeting + "/content"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", meeting + ".ics");
        assertThat(CalendarText.of(file.body()).value(meeting, "DTSTART")).hasValue("20260505T080000Z");
        assertThat(CalendarText.of(file.body()).value(meeting, "SEQUENCE")).hasValue("1");
        HttpResponse<String> past =
                owner.http().get(api.queries("/api/v1/meetings/" + meeting + "/content?basis=recorded&asOf=" + then));
        assertThat(CalendarText.of(past.body()).value(meeting, "DTSTART")).hasValue("20260504T080000Z");
        assertThat(CalendarText.of(past.body()).value(meeting, "SEQUENCE")).hasValue(before);
        assertThat(other.get("/meetings/" + meeting + "/content").status()).isEqualTo(404);
        assertThat(api.get("/meetings/meeting-none/content").status()).isEqualTo(404);
    }

    private static String open(Api owner, String name) {
        Api.Answer opened = owner.post("/employees/" + id(name) + "/open-feed", Map.of(), Map.of());
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.response().headers().firstValue("Cache-Control")).hasValue("no-store");
        api.awaitVisible(
                "employees", new Api.Done(id(name), opened.body().get("version").asLong()));
        String path = opened.body().get("path").asString();
        await().until(() -> NOBODY.get(api.queries(path)).statusCode() == 200);
        return path;
    }

    private static HttpResponse<String> get(String path) {
        return NOBODY.get(api.queries(path));
    }

    private static void awaitGone(String path) {
        await().until(() -> get(path).statusCode() == 404);
    }
}
