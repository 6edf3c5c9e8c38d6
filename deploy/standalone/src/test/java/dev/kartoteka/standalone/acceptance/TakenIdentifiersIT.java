package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever knows the identifier of a foreign record begins it again with a client of their own, is refused, and then has that
 * client erased, or its data given out: what is foreign is neither taken along nor told.
 */
@ExtendWith(RunningSystem.class)
class TakenIdentifiersIT {

    private final Api api;
    private final String run = Api.unique();
    private final String foreign = "client-foreign-" + run;
    private final String mine = "client-mine-" + run;
    private final String note = "interaction-" + run;
    private final String deal = "deal-" + run;
    private final String letter = "document-" + run;
    private final String template = "template-" + run;

    TakenIdentifiersIT(Api api) {
        this.api = api;
    }

    @Test
    void tieNoForeignRecordToAClientOfOnesOwn() {
        person(foreign);
        person(mine);
        api.send("/document-templates", MessageBodies.template(template, "LETTER", "<p>{{client.name}}</p>"));
        Map<String, Map<String, String>> records = Map.of(
                "/interactions", Map.of("id", note, "kind", "NOTE", "subject", "Word of " + run),
                "/deals", Map.of("id", deal, "title", "House of " + run),
                "/documents", Map.of("id", letter, "templateId", template));
        records.forEach((path, body) -> api.send(path, of(foreign, body)));

        records.forEach((path, body) -> assertThat(
                        api.post(path, of(mine, body), Map.of()).code())
                .as(path)
                .isEqualTo("ALREADY_EXISTS"));

        assertThat(api.read("/subjects/" + mine + "/export").toString()).doesNotContain(note, deal, letter);
        erase(mine);
        assertThat(api.read("/interactions/" + note).get("subject").asString()).isEqualTo("Word of " + run);
        assertThat(api.read("/deals/" + deal).get("title").asString()).isEqualTo("House of " + run);
        assertThat(content(letter)).startsWith("%PDF-");
        assertThat(api.post("/interactions/" + note + "/correct", Map.of("subject", "Another word"), Map.of())
                        .status())
                .as("a key that is destroyed writes no more")
                .isEqualTo(200);
    }

    private static Map<String, String> of(String client, Map<String, String> body) {
        Map<String, String> whole = new java.util.HashMap<>(body);
        whole.put("clientId", client);
        return whole;
    }

    private void person(String id) {
        api.awaitVisible("clients", api.send("/clients", Map.of("id", id, "kind", "INDIVIDUAL", "name", "P " + id)));
    }

    private void erase(String person) {
        api.send("/subjects/" + person + "/erase", Map.of("reason", "asked by letter"));
        api.readWhen(
                "/subjects/subject-" + person,
                subject -> !subject.path("erasureCompletedAt").asString("").isEmpty(),
                Duration.ofMinutes(2));
    }

    private String content(String document) {
        return api.http()
                .send(
                        api.http()
                                .request(api.queries("/api/v1/documents/" + document + "/content"))
                                .GET()
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
