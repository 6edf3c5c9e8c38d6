package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Who hears too little from us: without contact for long, left out of a mailing, less often than the rules ask. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactReportsIT {

    private static final String THEN = "2026-03-31T00:00:00Z";

    private final Api api;
    private final String run = Api.unique();
    private final String anna = "employee-" + run + "-anna";
    private final String boris = "employee-" + run + "-boris";
    private final String rule = "contactrule-" + run;
    private int logged;

    ContactReportsIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void tell() {
        for (String employee : List.of(anna, boris)) {
            api.awaitVisible("employees", api.send("/employees", dated("2026-01-01", "id", employee, "name", "E")));
        }
        client("called", anna, "2026-01-01");
        client("met", anna, "2026-01-01");
        client("silent", anna, "2026-01-01");
        client("noted", anna, "2026-01-01");
        client("retracted", anna, "2026-01-01");
        client("gone", anna, "2026-01-01");
        client("new", anna, "2026-03-20");
        client("other", boris, "2026-01-01");
        log("called", "CALL", "OUTBOUND", "Hello", "2026-02-10");
        log("called", "EMAIL", "OUTBOUND", "Invoice 17", "2026-03-01");
        log("called", "EMAIL", "INBOUND", "Invoice?", "2026-03-25");
        log("met", "MEETING", null, "Offer", "2026-03-10");
        log("met", "EMAIL", "OUTBOUND", "Your INVOICE", "2026-03-02");
        log("noted", "NOTE", null, "Thought of them", "2026-03-30");
        log("retracted", "VISIT", null, "Long ago", "2026-01-05");
        String wrong = log("retracted", "CALL", "OUTBOUND", "Wrong client", "2026-03-15");
        api.send("/interactions/" + wrong + "/retract", dated("2026-03-16", "reason", "Wrong client"));
        log("other", "CALL", "OUTBOUND", "Hello", "2026-03-30");
        api.send("/clients/" + id("gone") + "/archive", dated("2026-02-01", "reason", "closed"));
        api.send("/contact-rules", rule("2026-02-01", 2));
        api.send("/contact-rules/" + rule + "/revise", dated("2026-03-01", "atLeast", 1, "perDays", 30));
        api.awaitVisible(
                "contact-rules", api.send("/contact-rules/" + rule + "/retire", dated("2026-03-31", "reason", "new")));
    }

    @Test
    void noContactListsExactlyThoseWithoutContactAndTheNeverContacted() {
        JsonNode report = noContact("days=30&ownerId=" + anna);

        assertThat(told(report, "clients", "clientId", "never", "daysSince"))
                .containsExactly(
                        id("new") + " true null",
                        id("noted") + " true null",
                        id("silent") + " true null",
                        id("retracted") + " false 85.0");
        assertThat(report.get("total").asInt()).isEqualTo(4);
    }

    @Test
    void theDaysAreCountedToTheMoment() {
        // the mail of the first of March is exactly 30 days old, and 29 days are not yet 30
        assertThat(ids(noContact("days=30&kinds=EMAIL&ownerId=" + anna, "2026-04-24T00:00:00Z")))
                .contains(id("called"));
        assertThat(ids(noContact("days=30&kinds=EMAIL&ownerId=" + anna, "2026-04-23T23:59:59.999Z")))
                .doesNotContain(id("called"))
                .contains(id("met"));
    }

    @Test
    void kindsAndThePastAreAnsweredFor() {
        assertThat(ids(noContact("days=30&kinds=CALL,MEETING&ownerId=" + anna)))
                .containsExactlyInAnyOrder(id("new"), id("noted"), id("silent"), id("retracted"), id("called"));
        // the call was not yet known to be wrong, and the new one not yet there
        assertThat(ids(noContact("days=30&ownerId=" + anna, "2026-03-15T12:00:00Z")))
                .containsExactlyInAnyOrder(id("noted"), id("silent"));
        assertThat(ids(noContact("days=2&ownerId=" + boris))).isEmpty();
    }

    @Test
    void noContactAgreesWithTheRecords() {
        List<String> expected = new ArrayList<>();
        for (JsonNode client : api.read("/clients?filter[ownerId]=" + anna + "&filter[archived]=false&asOf=" + THEN)
                .get("data")) {
            boolean contacted = false;
            for (JsonNode one : api.read("/interactions?filter[clientId]="
                            + client.get("id").asString() + "&filter[retracted]=false&asOf=" + THEN)
                    .get("data")) {
                contacted |= !one.get("kind").asString().equals("NOTE")
                        && Duration.between(Instant.parse(one.get("occurredAt").asString()), Instant.parse(THEN))
                                        .toDays()
                                < 30;
            }
            if (!contacted) {
                expected.add(client.get("id").asString());
            }
        }

        assertThat(ids(noContact("days=30&ownerId=" + anna))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void notSentListsThoseToWhomNothingOfTheKindWent() {
        String since = "&since=2026-03-02T00:00:00Z&ownerId=" + anna + "&asOf=" + THEN;
        JsonNode mails = api.read("/reports/not-sent?kind=EMAIL" + since);
        JsonNode invoices = api.read("/reports/not-sent?kind=EMAIL&subjectContains=invoice" + since);
        JsonNode offers = api.read("/reports/not-sent?kind=EMAIL&subjectContains=Offer%20(" + since);

        // what came in was not sent, and what was sent before does not count
        assertThat(ids(mails))
                .containsExactlyInAnyOrder(id("called"), id("silent"), id("noted"), id("retracted"), id("new"));
        assertThat(told(mails, "clients", "clientId", "lastSentAt")).contains(id("called") + " 2026-03-01T00:00:00Z");
        assertThat(ids(invoices)).doesNotContain(id("met")).hasSize(5);
        assertThat(ids(offers)).contains(id("met")).hasSize(6);
    }

    @Test
    void violationsAreToldByManagerAsTheRuleWasThen() {
        JsonNode march = violations("2026-03-30T23:00:00Z");
        JsonNode february = violations("2026-02-20T00:00:00Z");

        assertThat(told(march, "byOwner", "ownerId", "required", "violated"))
                .containsExactly(anna + " 5 3", boris + " 1 0");
        assertThat(told(march, "violations", "ownerId", "clientId", "contacts", "atLeast"))
                .containsExactlyInAnyOrder(
                        anna + " " + id("noted") + " 0 1",
                        anna + " " + id("retracted") + " 0 1",
                        anna + " " + id("silent") + " 0 1");
        assertThat(told(february, "violations", "ownerId", "clientId", "contacts", "atLeast"))
                .contains(anna + " " + id("called") + " 1 2", boris + " " + id("other") + " 0 2")
                .hasSize(6);
        assertThat(violations("2026-01-31T00:00:00Z").get("total").asInt()).isZero();
        assertThat(violations(THEN).get("rules").asInt()).isZero(); // retired by then
    }

    @Test
    void graphQlTellsTheSame() {
        JsonNode data = api.graphql(
                        "query($owner:ID,$rule:ID,$then:DateTime,$march:DateTime){"
                                + "noContact(days:30,ownerId:$owner,asOf:$then){total clients{clientId}}"
                                + "notSent(kind:\"EMAIL\",since:\"2026-03-02T00:00:00Z\",ownerId:$owner,asOf:$then){total}"
                                + "contactViolations(ruleId:$rule,asOf:$march){total byOwner{ownerId violated}}"
                                + "contactRule(id:\"" + rule + "\"){name atLeast perDays retired version}}",
                        Map.of("owner", anna, "rule", rule, "then", THEN, "march", "2026-03-30T23:00:00Z"))
                .body()
                .get("data");

        assertThat(data.at("/noContact/total").asInt()).isEqualTo(4);
        assertThat(data.at("/notSent/total").asInt()).isEqualTo(5);
        assertThat(data.at("/contactViolations/total").asInt()).isEqualTo(3);
        assertThat(data.at("/contactRule/retired").asBoolean()).isTrue();
        assertThat(data.at("/contactRule/version").asInt()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        for (String wrong : List.of(
                "no-contact",
                "no-contact?days=x",
                "no-contact?days=-1",
                "no-contact?days=99999999999",
                "no-contact?days=3&kinds=FAX",
                "no-contact?days=3&kind=CALL",
                "not-sent?kind=EMAIL",
                "not-sent?since=" + THEN,
                "contact-violations?days=3")) {
            Api.Answer answer = api.get("/reports/" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.code()).as(wrong).isEqualTo("INVALID_PARAMETER");
        }
        assertThat(api.post("/contact-rules", Map.of("name", "x", "atLeast", 0, "perDays", 1), Map.of())
                        .code())
                .isEqualTo("INVALID_VALUE");
        assertThat(api.post("/contact-rules/" + rule + "/revise", Map.of("atLeast", 3, "perDays", 9), Map.of())
                        .code())
                .isEqualTo("CONTACT_RULE_RETIRED");
    }

    @Test
    void whoMayNotReadSubjectsOrTagsLearnsNothingByThem() {
        String ida = "employee-" + run + "-ida";
        api.awaitVisible("employees", api.send("/employees", dated("2026-01-01", "id", ida, "name", "Ida")));
        Api analyst = api.as(ida, Instant.parse("2026-01-02T00:00:00Z"), "ANALYST");

        assertThat(analyst.get("/reports/not-sent?kind=EMAIL&since=" + THEN + "&subjectContains=inv")
                        .code())
                .isEqualTo("FIELD_NOT_READABLE");
        assertThat(analyst.get("/reports/contact-violations?ruleId=" + rule + "&asOf=2026-03-30T23:00:00Z")
                        .code())
                .isEqualTo("FIELD_NOT_READABLE");
        JsonNode masked = analyst.read("/reports/no-contact?days=30&ownerId=" + anna + "&asOf=" + THEN);
        assertThat(masked.get("total").asInt()).isEqualTo(4);
        assertThat(masked.toString()).doesNotContain("The silent");
    }

    private JsonNode violations(String asOf) {
        return api.read("/reports/contact-violations?ruleId=" + rule + "&asOf=" + asOf);
    }

    private JsonNode noContact(String parameters) {
        return noContact(parameters, THEN);
    }

    private JsonNode noContact(String parameters, String asOf) {
        return api.read("/reports/no-contact?" + parameters + "&asOf=" + asOf);
    }

    private static List<String> ids(JsonNode report) {
        return told(report, "clients", "clientId");
    }

    private static List<String> told(JsonNode report, String list, String... fields) {
        List<String> rows = new ArrayList<>();
        report.get(list).forEach(row -> {
            List<String> values = new ArrayList<>();
            for (String field : fields) {
                values.add(row.get(field).asString("null"));
            }
            rows.add(String.join(" ", values));
        });
        return rows;
    }

    private Map<String, Object> rule(String on, int atLeast) {
        Map<String, Object> body = dated(on, "id", rule, "name", "Class A", "clientTag", "a-" + run);
        body.put("atLeast", atLeast);
        body.put("perDays", 30);
        return body;
    }

    private void client(String name, String owner, String on) {
        Map<String, Object> body =
                dated(on, "id", id(name), "kind", "ORGANISATION", "name", "The " + name, "ownerId", owner);
        body.put("tags", List.of("a-" + run));
        api.awaitVisible("clients", api.send("/clients", body));
    }

    private String log(
            String client, String kind, @org.jspecify.annotations.Nullable String way, String subject, String on) {
        String id = "interaction-" + run + "-" + logged++;
        Map<String, Object> body = dated(on, "id", id, "clientId", id(client), "kind", kind, "subject", subject);
        if (way != null) {
            body.put("direction", way);
        }
        api.awaitVisible("interactions", api.send("/interactions", body));
        return id;
    }

    private String id(String client) {
        return "client-" + run + "-" + client;
    }

    private static Map<String, Object> dated(String on, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        body.put("occurredAt", on + "T00:00:00Z");
        return body;
    }
}
