package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** F11: whoever enters an undesirable person is warned, and there is an event of it, whichever came first. */
@ExtendWith(RunningSystem.class)
class BlocklistIT {

    private final Api api;
    private final String run = Api.unique();
    private final String email = "wanted-" + run + "@example.com";

    BlocklistIT(Api api) {
        this.api = api;
    }

    @Test
    void warnsWhoeverEntersABlockedValueAndNotesThePerson() {
        String entry = block("EMAIL", email.toUpperCase(Locale.ROOT)).id();
        api.awaitVisible("blocklist", new Api.Done(entry, 0));

        Api.Answer client = register("client-" + run, Map.of("email", email));
        Api.Answer contact =
                api.post("/contacts", Map.of("id", "contact-" + run, "name", "Kate", "email", email), Map.of());

        assertThat(List.of(client.status(), contact.status())).containsOnly(201);
        for (Api.Answer answer : List.of(client, contact)) {
            JsonNode warning = answer.body().at("/warnings/0");
            assertThat(warning.path("code").asString()).isEqualTo("BLOCKLISTED");
            assertThat(warning.path("recordId").asString()).isEqualTo(entry);
            assertThat(warning.path("since").asString()).isNotEmpty();
            assertThat(answer.body().toString())
                    .as("the value is told to nobody")
                    .doesNotContain(email);
        }
        JsonNode noted = awaitMatches(entry, 2);
        assertThat(noted.get("matches").findValuesAsString("personId"))
                .containsExactlyInAnyOrder("client-" + run, "contact-" + run);
        assertThat(noted.get("reason").asString()).isEqualTo("never paid");
        assertThat(api.readWhen(
                                "/clients/client-" + run + "/timeline?kinds=BLOCKED_ENTRY_MATCHED",
                                timeline -> !timeline.get("data").isEmpty())
                        .at("/data/0/text")
                        .asString())
                .isEqualTo("The email of client-" + run + " is on the blocklist.");
    }

    @Test
    void findsThoseWhoWereThereBeforeAndThoseWhoChange() {
        String phone = phone();
        assertThat(register("client-" + run, Map.of("phone", phone)).body().has("warnings"))
                .isFalse();
        Api.Done later = api.send("/clients", Map.of("id", "client-b-" + run, "kind", "INDIVIDUAL", "name", "B"));

        String entry = block("PHONE", phone).id();
        awaitMatches(entry, 1);
        Api.Answer changed =
                api.post("/clients/" + later.id() + "/change-contact-details", Map.of("phone", phone), Map.of());

        assertThat(changed.body().at("/warnings/0/code").asString()).isEqualTo("BLOCKLISTED");
        awaitMatches(entry, 2);
    }

    @Test
    void leadsAreMatchedToo() {
        String entry = block("EMAIL", email).id();
        String phone = phone();
        String byPhone = block("PHONE", phone).id();

        Api.Answer lead = api.post("/leads", Map.of("id", "lead-" + run, "name", "Kate", "email", email), Map.of());
        Api.Answer other = api.post("/leads", Map.of("id", "lead-b-" + run, "name", "Ben"), Map.of());
        Api.Answer changed = api.post("/leads/lead-b-" + run + "/change-details", Map.of("phone", phone), Map.of());

        assertThat(lead.status()).isEqualTo(201);
        assertThat(lead.body().at("/warnings/0/code").asString()).isEqualTo("BLOCKLISTED");
        assertThat(lead.body().at("/warnings/0/recordId").asString()).isEqualTo(entry);
        assertThat(other.body().has("warnings")).isFalse();
        assertThat(changed.body().at("/warnings/0/recordId").asString()).isEqualTo(byPhone);
        assertThat(awaitMatches(entry, 1).get("matches").findValuesAsString("personId"))
                .containsExactly("lead-" + run);
        assertThat(awaitMatches(byPhone, 1).get("matches").findValuesAsString("personId"))
                .containsExactly("lead-b-" + run);
        assertThat(api.readWhen("/audit/events?type=BlockedEntryMatched&subject=" + entry, rows -> !rows.get("data")
                                .isEmpty())
                        .at("/data/0/payload/personId")
                        .asString())
                .isEqualTo("lead-" + run);
    }

    @Test
    void notesThoseOfImportsToo() {
        String taxId = "LV " + run;
        String entry = block("TAX_ID", taxId).id();
        String line = "{\"path\":\"clients\",\"id\":\"client-i-" + run + "\",\"key\":\"k-" + run
                + "\",\"body\":{\"kind\":\"ORGANISATION\",\"name\":\"I\",\"taxId\":\"lv" + run + "\"}}\n";

        JsonNode status = api.awaitImport(
                api.upload("commands", Map.of("clients.ndjson", line.getBytes(StandardCharsets.UTF_8))),
                Duration.ofSeconds(30));

        assertThat(status.get("applied").asInt()).as(status.toString()).isEqualTo(1);
        awaitMatches(entry, 1);
    }

    @Test
    void warnsNoMoreOnceItIsLiftedAndAgainWhenItIsBlockedAgain() {
        Api.Done blocked = block("EMAIL", email);
        assertThat(api.post("/blocklist", body("EMAIL", email), Map.of()).code())
                .isEqualTo("ALREADY_EXISTS");
        Api.Done lifted = api.send("/blocklist/" + blocked.id() + "/lift", Map.of("reason", "has paid"));
        api.awaitVisible("blocklist", lifted);

        assertThat(api.read("/blocklist/" + blocked.id()).toString())
                .contains("\"blocked\":false", "\"liftReason\":\"has paid\"");
        assertThat(api.read("/blocklist/" + blocked.id() + "?minVersion=0")
                        .get("version")
                        .asLong())
                .isEqualTo(1);
        assertThat(register("client-" + run, Map.of("email", email)).body().has("warnings"))
                .isFalse();

        Api.Done again = block("EMAIL", email);
        assertThat(again).isEqualTo(new Api.Done(blocked.id(), 2));
        awaitMatches(blocked.id(), 1);
    }

    @Test
    void tellsTheWarningAgainUnderTheSameKeyAndInBatches() {
        block("EMAIL", email);
        Map<String, Object> client = client("client-" + run, Map.of("email", email));
        Map<String, String> key = Map.of("Idempotency-Key", "warned-" + run);

        Api.Answer first = api.post("/clients", client, key);
        Api.Answer second = api.post("/clients", client, key);
        Map<String, Object> other = client("client-c-" + run, Map.of("email", email));
        JsonNode batch = api.post(
                        "/batches", Map.of("commands", List.of(Map.of("path", "clients", "body", other))), Map.of())
                .body();

        assertThat(first.body().at("/warnings/0/code").asString()).isEqualTo("BLOCKLISTED");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.response().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(batch.at("/results/0/warnings/0/code").asString()).isEqualTo("BLOCKLISTED");
    }

    @Test
    void goesWithThePersonWhoHadIt() {
        String entry = block("EMAIL", email).id();
        register("client-" + run, Map.of("email", email));
        awaitMatches(entry, 1);

        api.send("/subjects/client-" + run + "/erase", Map.of("reason", "asked by letter"));

        JsonNode erased =
                api.readWhen("/blocklist/" + entry, read -> read.get("erased").asBoolean());
        assertThat(erased.get("value").isNull() && erased.get("reason").isNull())
                .as(erased.toString())
                .isTrue();
        assertThat(erased.get("blocked").asBoolean()).isFalse();
        assertThat(api.post("/blocklist", body("EMAIL", email), Map.of()).code())
                .isEqualTo("ERASED");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 12, 400, INVALID_PHONE",
        "EMAIL, nobody, 400, INVALID_EMAIL",
        "TAX_ID, ' - ', 400, INVALID_TEXT",
        "PASSPORT, 1, 400, INVALID_VALUE"
    })
    void refusesWhatIsNoValue(String kind, String value, int status, String code) {
        Api.Answer answer = api.post("/blocklist", body(kind, value), Map.of());

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void wantsAReasonAndChoosesTheIdentifierItself() {
        assertThat(api.post("/blocklist", Map.of("kind", "EMAIL", "value", email), Map.of())
                        .code())
                .isEqualTo("REASON_REQUIRED");
        Map<String, Object> chosen = new HashMap<>(body("EMAIL", email));
        chosen.put("id", "blockedentry-mine");
        assertThat(api.post("/blocklist", chosen, Map.of()).code()).isEqualTo("UNKNOWN_FIELD");
    }

    private Api.Done block(String kind, String value) {
        return api.send("/blocklist", body(kind, value));
    }

    private static Map<String, Object> body(String kind, String value) {
        return Map.of("kind", kind, "value", value, "reason", "never paid");
    }

    private Api.Answer register(String id, Map<String, ?> more) {
        return api.post("/clients", client(id, more), Map.of());
    }

    private static Map<String, Object> client(String id, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("id", id, "kind", "ORGANISATION", "name", "Acme"));
        body.putAll(more);
        return body;
    }

    private JsonNode awaitMatches(String entry, int count) {
        return api.readWhen("/blocklist/" + entry, read -> read.get("matches").size() == count);
    }

    private static String phone() {
        return "+3712" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    }
}
