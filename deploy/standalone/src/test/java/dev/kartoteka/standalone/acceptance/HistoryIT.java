package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.endpoint.CommandPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;

/** The timeline of a client and the audit. */
@ExtendWith(RunningSystem.class)
class HistoryIT {

    /** Kinds of records that are on no client's timeline. */
    private static final List<String> OF_NO_CLIENT = List.of(
            "team",
            "lead",
            "pool",
            "employee",
            "product",
            "pipeline",
            "apikey",
            "subject",
            "template",
            "blockedentry",
            "arrival",
            "pricelist",
            "taxrate",
            "discountlimit",
            "approvalrule",
            "notification",
            "reminder",
            "substitution",
            "goal",
            "commissionplan",
            "contactrule",
            "busyrule",
            "digest",
            "scorerule",
            "webhook",
            "rule",
            "firing");

    private final Api api;
    private final String run = Api.unique();

    HistoryIT(Api api) {
        this.api = api;
    }

    @Test
    void everyCommandIsInTheAuditAndWhatConcernsTheClientOnItsTimeline() {
        EveryCommand story = new EveryCommand(api, run);
        List<Api.Done> done = story.tell();

        assertThat(story.sent()).containsExactlyInAnyOrderElementsOf(commandPaths());
        Api.Done last = done.get(done.size() - 1);
        awaitInAudit(last);
        List<JsonNode> timeline = rows("/clients/" + story.client + "/timeline?limit=500");
        for (Api.Done one : done) {
            JsonNode row = auditRow(one);
            assertThat(row.at("/metadata/actorId").asString(""))
                    .as(row.toString())
                    .isNotEmpty();
            assertThat(row.get("payload").isObject()).isTrue();
            boolean ofClient = !OF_NO_CLIENT.contains(row.get("recordType").asString());
            assertThat(timeline.stream()
                            .filter(entry -> entry.get("position").asLong()
                                    == row.get("position").asLong()))
                    .as(row.toString())
                    .hasSize(ofClient ? 1 : 0)
                    .allSatisfy(entry -> {
                        assertThat(entry.get("version").asLong()).isEqualTo(one.version());
                        assertThat(entry.get("type").asString())
                                .isEqualTo(row.get("type").asString());
                        assertThat(entry.get("text").asString()).isNotBlank();
                    });
        }
        assertThat(timeline).isSortedAccordingTo(HistoryIT::newestFirst);
    }

    @Test
    void pagesStayAsTheyAreWhileMoreIsTold() {
        String client = client();
        Instant start = Instant.now().minus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < 23; i++) {
            log(client, "CALL", "before " + i, start.plus(i / 3, ChronoUnit.DAYS)); // three each at the same time
        }
        awaitInAudit(log(client, "NOTE", "last", start.plus(20, ChronoUnit.DAYS)));
        List<Long> whole = positions(rows("/clients/" + client + "/timeline?limit=500"));
        assertThat(whole).hasSize(25); // with the registration

        List<Long> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read("/clients/" + client + "/timeline?limit=4" + cursor);
            paged.addAll(positions(data(page)));
            awaitInAudit(log(client, "EMAIL", "meanwhile", Instant.now()));
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(whole);
        assertThat(rows("/clients/" + client + "/timeline?kinds=CALL,NOTE&limit=500"))
                .hasSize(24)
                .isSortedAccordingTo(HistoryIT::newestFirst);
        assertThat(rows("/clients/" + client + "/timeline?kinds=CALL&from=" + start + "&to="
                        + start.plus(1, ChronoUnit.DAYS)))
                .hasSize(3);
    }

    @Test
    void aTimelineIsAsItWasThen() {
        Instant registered = Instant.now().minus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        String client = "client-" + run + "-then";
        api.send(
                "/clients",
                Map.of("id", client, "kind", "ORGANISATION", "name", "Then", "occurredAt", registered.toString()));
        Instant called = registered.plus(10, ChronoUnit.DAYS);
        Api.Done call = log(client, "CALL", "long ago", called);
        String deal = "deal-" + run + "-then";
        api.send("/deals", Map.of("id", deal, "title", "D", "occurredAt", registered.toString()));
        Instant linked = registered.plus(20, ChronoUnit.DAYS);
        awaitInAudit(api.send(
                "/deals/" + deal + "/link-client", Map.of("clientId", client, "occurredAt", linked.toString())));
        Instant recorded =
                Instant.parse(auditRow(call).get("recordedAt").asString()).minusMillis(1);

        assertThat(kinds(client, "")).containsExactly("DEAL_CLIENT_LINKED", "CALL", "DEAL_OPENED", "CLIENT_REGISTERED");
        assertThat(kinds(client, "?asOf=" + linked.minusMillis(1))).containsExactly("CALL", "CLIENT_REGISTERED");
        assertThat(kinds(client, "?asOf=" + linked))
                .containsExactly("DEAL_CLIENT_LINKED", "CALL", "DEAL_OPENED", "CLIENT_REGISTERED");
        assertThat(kinds(client, "?asOf=" + called.minusMillis(1))).containsExactly("CLIENT_REGISTERED");
        assertThat(kinds(client, "?basis=recorded&asOf=" + recorded)).containsExactly("CLIENT_REGISTERED");
        assertThat(api.get("/clients/" + client + "/timeline?asOf=" + registered.minusMillis(1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionLeavesWhatWasSaid() {
        String client = client();
        Api.Done call = log(client, "CALL", "first words", Instant.now());
        awaitInAudit(api.send("/interactions/" + call.id() + "/correct", Map.of("subject", "second words")));

        List<JsonNode> entries = rows("/clients/" + client + "/timeline");
        assertThat(entries.get(1).get("text").asString()).isEqualTo("first words");
        assertThat(entries.get(0).get("changes").get(0).get("before").asString())
                .isEqualTo("first words");
        assertThat(entries.get(0).get("changes").get(0).get("after").asString()).isEqualTo("second words");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String client = client();
        awaitInAudit(log(client, "CALL", "x", Instant.now()));
        assertThat(api.get("/clients/client-" + run + "-none/timeline").status())
                .isEqualTo(404);
        for (String query : List.of(
                "?kinds=DANCE", "?limit=0", "?limit=501", "?cursor=x", "?from=yesterday", "?asOf=x", "?sort=text")) {
            assertThat(api.get("/clients/" + client + "/timeline" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
        for (String query : List.of("?after=-1", "?limit=501", "?cursor=x", "?sort=type", "?from=x", "?subject=")) {
            assertThat(api.get("/audit/events" + query).status()).as(query).isEqualTo(400);
        }
    }

    private Set<String> commandPaths() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandPath.class));
        return scanner.findCandidateComponents("dev.kartoteka.command").stream()
                .map(found -> pathOf(String.valueOf(found.getBeanClassName())))
                .collect(Collectors.toSet());
    }

    private static String pathOf(String className) {
        try {
            return Class.forName(className).getAnnotation(CommandPath.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private String client() {
        return api.send("/clients", Map.of("kind", "ORGANISATION", "name", "A client"))
                .id();
    }

    private Api.Done log(String client, String kind, String subject, Instant occurredAt) {
        Map<String, Object> body = new HashMap<>(
                Map.of("clientId", client, "kind", kind, "subject", subject, "occurredAt", occurredAt.toString()));
        if (!kind.equals("NOTE")) {
            body.put("direction", "INBOUND");
        }
        return api.send("/interactions", body);
    }

    /** The history is one projection: what is in the audit is on timelines too. */
    private void awaitInAudit(Api.Done done) {
        api.readWhen("/audit/events?limit=500&subject=" + done.id(), answer -> data(answer).stream()
                .anyMatch(row -> row.get("recordId").asString().equals(done.id())
                        && row.get("sequence").asLong() == done.version()));
        api.awaitVisible(done.id().substring(0, done.id().indexOf('-')) + "s", done);
    }

    private JsonNode auditRow(Api.Done done) {
        return rows("/audit/events?limit=500&subject=" + done.id()).stream()
                .filter(row -> row.get("recordId").asString().equals(done.id()))
                .filter(row -> row.get("sequence").asLong() == done.version())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the audit: " + done));
    }

    private List<String> kinds(String client, String query) {
        return rows("/clients/" + client + "/timeline" + query).stream()
                .map(entry -> entry.get("kind").asString())
                .toList();
    }

    private List<JsonNode> rows(String path) {
        return data(api.read(path));
    }

    private static List<JsonNode> data(JsonNode answer) {
        return StreamSupport.stream(answer.get("data").spliterator(), false).toList();
    }

    private static List<Long> positions(List<JsonNode> rows) {
        return rows.stream().map(row -> row.get("position").asLong()).toList();
    }

    private static int newestFirst(JsonNode one, JsonNode other) {
        int byTime = Instant.parse(other.get("occurredAt").asString())
                .compareTo(Instant.parse(one.get("occurredAt").asString()));
        return byTime != 0
                ? byTime
                : Long.compare(
                        other.get("position").asLong(), one.get("position").asLong());
    }
}
