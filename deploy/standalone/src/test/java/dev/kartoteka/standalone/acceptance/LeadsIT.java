package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From interest to client, contact and deal without typing anything again (F57, its beginning). */
@ExtendWith(RunningSystem.class)
class LeadsIT {

    private final String run = Api.unique();
    private final String lead = "lead-" + run;
    private final Api api;

    LeadsIT(Api api) {
        this.api = api;
    }

    @Test
    void aCompanyBecomesAnOrganisationWithAContactAndADeal() {
        api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita"));
        register(Map.of(
                "company",
                "Kalns",
                "email",
                "zane@example.org",
                "phone",
                "+371 2000 0000",
                "source",
                "web",
                "ownerId",
                "employee-" + run,
                "occurredAt",
                "2026-01-05T09:00:00Z"));
        api.send("/leads/" + lead + "/qualify", Map.of("occurredAt", "2026-01-06T09:00:00Z"));
        JsonNode converted = convert(Map.of(
                "dealTitle",
                "Roof",
                "amount",
                Map.of("amount", "900.00", "currency", "EUR"),
                "contactRole",
                "Buyer",
                "occurredAt",
                "2026-01-07T09:00:00Z"));

        JsonNode deal = api.read("/deals/" + text(converted, "dealId") + "?minVersion=0&wait=5000");
        assertThat(text(deal, "title")).isEqualTo("Roof");
        assertThat(text(deal, "clientId")).isEqualTo(text(converted, "clientId"));
        assertThat(deal.at("/amount/amount").asString()).isEqualTo("900.00");
        assertThat(text(deal, "ownerId")).isEqualTo("employee-" + run);
        assertThat(text(deal, "source")).isEqualTo("web");
        assertThat(text(deal, "openedAt")).isEqualTo("2026-01-07T09:00:00Z");
        JsonNode client = api.readWhen(
                "/clients/" + text(converted, "clientId"),
                card -> !card.get("contacts").isEmpty() && !card.get("deals").isEmpty());
        assertThat(text(client, "kind")).isEqualTo("ORGANISATION");
        assertThat(text(client, "name")).isEqualTo("Kalns");
        assertThat(text(client, "source")).isEqualTo("web");
        assertThat(client.at("/owner/name").asString()).isEqualTo("Rita");
        assertThat(client.at("/contacts/0/name").asString()).isEqualTo("Zane");
        assertThat(client.at("/contacts/0/role").asString()).isEqualTo("Buyer");
        JsonNode contact = api.read("/contacts/" + text(converted, "contactId"));
        assertThat(text(contact, "email")).isEqualTo("zane@example.org");
        assertThat(text(contact, "phone")).isEqualTo("+37120000000");

        assertThat(api.read("/leads/" + lead + "?asOf=2026-01-06T12:00:00Z")
                        .get("status")
                        .asString())
                .isEqualTo("QUALIFIED");
        List<String> kinds = new ArrayList<>();
        api.readWhen(
                        "/clients/" + text(converted, "clientId") + "/timeline",
                        timeline -> timeline.path("data").size() >= 6)
                .path("data")
                .forEach(entry -> kinds.add(text(entry, "kind")));
        assertThat(kinds)
                .contains("LEAD_REGISTERED", "LEAD_QUALIFIED", "LEAD_CONVERTED", "CLIENT_REGISTERED", "DEAL_OPENED");
    }

    @Test
    void aPersonIsTheClient() {
        register(Map.of("email", "zane@example.org"));
        JsonNode converted = convert(Map.of());

        JsonNode client = api.read("/clients/" + text(converted, "clientId") + "?minVersion=0&wait=5000");
        assertThat(text(client, "kind")).isEqualTo("INDIVIDUAL");
        assertThat(text(client, "name")).isEqualTo("Zane");
        assertThat(text(client, "email")).isEqualTo("zane@example.org");
        assertThat(converted.get("contactId").isNull()).isTrue();
    }

    @Test
    void anExistingClientAndAnExistingDealAreTaken() {
        api.send("/clients", Map.of("id", "client-" + run, "kind", "ORGANISATION", "name", "Kalns"));
        api.send("/deals", Map.of("id", "deal-" + run, "title", "Roof"));
        register(Map.of("company", "Kalns"));
        JsonNode converted = convert(Map.of("clientId", "client-" + run, "dealId", "deal-" + run));

        assertThat(text(converted, "clientId")).isEqualTo("client-" + run);
        JsonNode deal = api.read("/deals/deal-" + run + "?minVersion=1&wait=5000");
        assertThat(text(deal, "clientId")).isEqualTo("client-" + run);
        JsonNode client = api.readWhen(
                "/clients/client-" + run, card -> !card.get("contacts").isEmpty());
        assertThat(client.at("/contacts/0/role").asString()).isEqualTo("Contact");
    }

    @Test
    void ofManyConversionsAtOnceOneSucceeds() throws Exception {
        register(Map.of("company", "Rush " + run));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Api.Answer>> attempts = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                attempts.add(() -> api.post("/leads/" + lead + "/convert", Map.of(), Map.of()));
            }
            List<Integer> statuses = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            for (Future<Api.Answer> attempt : threads.invokeAll(attempts)) {
                statuses.add(attempt.get().status());
                codes.add(attempt.get().code());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
            assertThat(codes).containsOnly("", "LEAD_CONVERTED");
        } finally {
            threads.shutdownNow();
        }
        JsonNode converted =
                api.readWhen("/leads/" + lead, read -> text(read, "status").equals("CONVERTED"));
        api.awaitVisible("deals", new Api.Done(text(converted, "dealId"), 0));
        assertThat(api.read("/clients?total=true&filter%5Bname%5D=Rush%20" + run)
                        .at("/page/total")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBecomeOfItIsRefusedBeforeAnythingHas() {
        api.send("/clients", Map.of("id", "client-" + run, "kind", "ORGANISATION", "name", "Kalns"));
        api.send("/clients/client-" + run + "/archive", Map.of("reason", "gone"));
        api.send(
                "/deals",
                Map.of("id", "deal-" + run, "title", "Roof", "amount", Map.of("amount", "1.00", "currency", "EUR")));
        api.send("/deals/deal-" + run + "/win", Map.of());
        register(Map.of("company", "Kalns"));

        refused("CLIENT_ARCHIVED", 409, Map.of("clientId", "client-" + run));
        refused("DEAL_CLOSED", 409, Map.of("dealId", "deal-" + run));
        refused("CLIENT_UNKNOWN", 422, Map.of("clientId", "client-none"));
        refused("PIPELINE_UNKNOWN", 422, Map.of("pipelineId", "pipeline-none"));
        refused("STAGE_UNKNOWN", 422, Map.of("stageId", "nowhere"));
        refused("INVALID_VALUE", 400, Map.of("dealId", "deal-" + run, "dealTitle", "Other"));
        refused("INVALID_IDENTIFIER", 400, Map.of("clientId", "deal-" + run));
        assertThat(api.read("/leads/" + lead + "?minVersion=0&wait=5000")
                        .get("status")
                        .asString())
                .isEqualTo("NEW");
    }

    @Test
    void whatIsGivenUpSaysWhyAndMayComeBack() {
        register(Map.of());
        assertThat(api.post("/leads/" + lead + "/disqualify", Map.of(), Map.of())
                        .code())
                .isEqualTo("REASON_REQUIRED");
        Api.Done given = api.send("/leads/" + lead + "/disqualify", Map.of("reason", "no money"));
        JsonNode read = api.read("/leads/" + lead + "?wait=5000&minVersion=" + given.version());
        assertThat(text(read, "disqualifiedReason")).isEqualTo("no money");
        refused("LEAD_DISQUALIFIED", 409, Map.of());
        Api.Done again = api.send("/leads/" + lead + "/reopen", Map.of());
        read = api.read("/leads/" + lead + "?wait=5000&minVersion=" + again.version());
        assertThat(text(read, "status")).isEqualTo("NEW");
    }

    /** Whoever is erased as the contact is erased as the lead they were. */
    @Test
    void theLeadIsErasedWithTheContactItBecame() {
        register(Map.of("company", "Kalns", "note", "Asks for Zane's roof"));
        JsonNode converted = convert(Map.of());
        String contact = text(converted, "contactId");
        api.awaitVisible("contacts", new Api.Done(contact, 1));

        api.send("/subjects/" + contact + "/erase", Map.of("reason", "asked for"));

        JsonNode erased = api.readWhen(
                "/leads/" + lead,
                read -> read.path("erased").asBoolean() && read.path("name").isNull());
        assertThat(erased.get("name").isNull()).isTrue();
        assertThat(erased.get("note").isNull()).isTrue();
        assertThat(text(erased, "status")).isEqualTo("CONVERTED");
    }

    @Test
    void aLeadIsErasedThatNeverBecameAnything() {
        register(Map.of("email", "zane@example.org"));
        api.send("/subjects/" + lead + "/erase", Map.of("reason", "asked for"));

        JsonNode erased = api.readWhen(
                "/leads/" + lead,
                read -> read.path("erased").asBoolean() && read.path("name").isNull());
        assertThat(erased.get("email").isNull()).isTrue();
        refused("ERASED", 410, Map.of());
    }

    @Test
    void graphQlTellsWhatBecameOfIt() {
        register(Map.of("company", "Kalns"));
        JsonNode converted = convert(Map.of());
        api.awaitVisible("deals", new Api.Done(text(converted, "dealId"), 0));

        JsonNode answer = api.graphql(
                        "query($id: ID!) { lead(id: $id) { status company client { name } deal { title } } }",
                        Map.of("id", lead))
                .body();

        assertThat(answer.at("/data/lead/status").asString())
                .as(answer.toString())
                .isEqualTo("CONVERTED");
        assertThat(answer.at("/data/lead/client/name").asString()).isEqualTo("Kalns");
        assertThat(answer.at("/data/lead/deal/title").asString()).isEqualTo("Kalns");
    }

    private void register(Map<String, ?> details) {
        Map<String, Object> body = new LinkedHashMap<>(details);
        body.put("id", lead);
        body.put("name", "Zane");
        api.send("/leads", body);
    }

    private JsonNode convert(Map<String, ?> body) {
        Api.Done done = api.send("/leads/" + lead + "/convert", body);
        return api.read("/leads/" + lead + "?wait=5000&minVersion=" + done.version());
    }

    private void refused(String code, int status, Map<String, ?> body) {
        Api.Answer answer = api.post("/leads/" + lead + "/convert", body, Map.of());
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
