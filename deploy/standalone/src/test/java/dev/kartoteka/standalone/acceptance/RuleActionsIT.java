package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages, documents and approvals by rules (F80, F81, F82), and the rules that come with the product. */
@ExtendWith(RunningSystem.class)
class RuleActionsIT extends RuleScene {

    private static final JsonMapper JSON = new JsonMapper();

    private final String run = Api.unique();

    RuleActionsIT(Api api) {
        this.api = api;
    }

    @Test
    void aRuleMakesADocumentSendsItAndSendsAnSms() {
        String client = reachable("EE");
        template("template-paper-" + run, "LETTER", "<p>Prices for {{client.name}}</p>");
        template(
                "template-mail-" + run,
                "EMAIL",
                "<html><head><title>Prices</title></head><body><p>Dear {{client.name}}!</p></body></html>");
        String rule = rule(
                Map.of("event", "InteractionLogged"),
                "event.kind == 'CALL' && client.id == '" + client + "'",
                action("documents", null, Map.of("clientId", "= client.id", "templateId", "template-paper-" + run)),
                action(
                        "messages",
                        null,
                        Map.of(
                                "clientId", "= client.id",
                                "channel", "EMAIL",
                                "templateId", "template-mail-" + run,
                                "documentId", "= made[0]")),
                action(
                        "messages",
                        null,
                        Map.of("clientId", "= client.id", "channel", "SMS", "text", "= 'Look at your mail'")));
        on(rule);
        api.send(
                "/interactions",
                Map.of("clientId", client, "kind", "CALL", "direction", "INBOUND", "subject", "prices"));

        JsonNode firing = firings(rule, "DONE", 1).get(0);
        JsonNode document = only("/documents?filter[clientId]=" + client);
        JsonNode mail = only("/messages?filter[channel]=EMAIL&filter[clientId]=" + client);
        JsonNode sms = only("/messages?filter[channel]=SMS&filter[clientId]=" + client);
        assertThat(mail.get("documentId")).isEqualTo(document.get("id"));
        assertThat(mail.get("subject").asString()).isEqualTo("Prices");
        assertThat(mail.get("queuedById").asString()).isEqualTo(rule);
        assertThat(sms.get("text").asString()).isEqualTo("Look at your mail");
        String cause = history(firing.get("id").asString()).at("/0/eventId").asString();
        for (JsonNode made : List.of(document, mail, sms)) {
            assertThat(history(made.get("id").asString())
                            .at("/0/metadata/causationId")
                            .asString())
                    .isEqualTo(cause);
        }
    }

    @Test
    void aRuleAsksForApproval() {
        String approver = api.send("/employees", Map.of("name", "Boss")).id();
        String needed = api.send(
                        "/approval-rules",
                        Map.of(
                                "kind",
                                "QUOTE",
                                "name",
                                run,
                                "leastDiscount",
                                77,
                                "steps",
                                List.of(Map.of("approverIds", List.of(approver)))))
                .id();
        String rule = rule(
                Map.of("event", "QuoteDrafted"),
                "quote.dealId != null && deal.title == '" + run + "'",
                action("quotes/{id}/submit", "= quote.id", Map.of()));
        on(rule);
        String deal = api.send("/deals", Map.of("title", run, "clientId", client("approval")))
                .id();
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("dealId", deal);
        quote.put("lines", List.of(SaleStory.line("10.00", 1)));
        quote.put("discountPercent", 80);
        String id = api.send("/quotes", quote).id();

        firings(rule, "DONE", 1);
        api.send("/approval-rules/" + needed + "/retire", Map.of()); // other tests have rules of their own

        JsonNode submitted =
                api.readWhen("/quotes/" + id, read -> !read.path("approvalId").isNull());
        JsonNode approval =
                api.readWhen("/approvals/" + submitted.get("approvalId").asString(), read -> true);
        assertThat(submitted.get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(approval.toString()).contains(approver);
    }

    @Test
    void theRulesThatComeWithTheProductAreOffAndCanBeSwitchedOn() {
        JsonNode added = addBuiltIn();
        assertThat(added.get("rules").findValuesAsString("ruleId"))
                .containsExactly(
                        "rule-built-in-price-list",
                        "rule-built-in-meeting",
                        "rule-built-in-thanks",
                        "rule-built-in-untouched-lead",
                        "rule-built-in-overdue");
        assertThat(addBuiltIn().toString()).as("not twice").doesNotContain("true");
        assertThat(api.post("/rules/add-built-in?ownerId=employee-nobody", Map.of(), Map.of())
                        .code())
                .isEqualTo("EMPLOYEE_UNKNOWN");
        for (JsonNode rule : added.get("rules")) {
            assertThat(api.readWhen("/rules/" + rule.get("ruleId").asString(), read -> true)
                            .get("on")
                            .asBoolean())
                    .isFalse();
        }
        String client = reachable("LV");
        for (String rule : List.of("price-list", "meeting", "thanks", "overdue")) {
            onFor(client, "rule-built-in-" + rule);
        }

        api.send(
                "/interactions",
                Map.of("clientId", client, "kind", "CALL", "direction", "INBOUND", "subject", "first"));
        assertThat(mail(client, "Mūsu cenas").get("documentId").isNull()).isFalse();
        firings("rule-built-in-price-list", "DONE", 1); // and the client is tagged
        api.send(
                "/interactions",
                Map.of("clientId", client, "kind", "CALL", "direction", "INBOUND", "subject", "second"));
        Instant soon = Instant.now().plusSeconds(7_200).truncatedTo(ChronoUnit.SECONDS);
        api.send(
                "/meetings",
                Map.of(
                        "clientId",
                        client,
                        "subject",
                        "Roof",
                        "startsAt",
                        soon.toString(),
                        "endsAt",
                        soon.plusSeconds(3_600).toString(),
                        "zone",
                        "UTC",
                        "employeeIds",
                        List.of(owner)));
        mail(client, "Tikšanās " + soon.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("d.M., H:mm")));
        String deal = api.send(
                        "/deals",
                        Map.of("title", "Roofs", "clientId", client, "amount", money("10.00"), "ownerId", owner))
                .id();
        api.send("/deals/" + deal + "/win", Map.of());
        assertThat(mail(client, "Paldies").get("text").asString()).contains("Roofs");
        overdue(client);
        mail(client, "Nokavēts rēķins");
        assertThat(only("/tasks?filter[assigneeId]=" + owner + "&filter[clientId]=" + client)
                        .get("title")
                        .asString())
                .startsWith("Overdue: ");
        assertThat(api.read("/documents?filter[clientId]=" + client).get("data"))
                .as("the price list once")
                .hasSize(1);
    }

    @Test
    void theLeadThatNobodyHasContactedIsEscalated() {
        addBuiltIn();
        String lead = "lead-" + Api.unique();
        JsonNode read = api.readWhen("/rules/rule-built-in-untouched-lead", found -> true);
        assertThat(read.at("/trigger/delay").asString()).isEqualTo("PT48H");
        revise(read, Map.of("event", "LeadRegistered", "delay", "PT1S"), "lead.id == '" + lead + "'");

        api.send("/leads", Map.of("id", lead, "name", "Marta", "source", "site"));

        JsonNode task = only("/tasks?filter[title]=Nobody%20has%20contacted%20" + lead);
        assertThat(task.get("assigneeId").asString()).isEqualTo(owner);
        assertThat(only("/notifications?filter[kind]=RULE_FIRED&filter[aboutId]=" + lead)
                        .get("recipientId")
                        .asString())
                .isEqualTo(owner);
    }

    private JsonNode addBuiltIn() {
        return api.post("/rules/add-built-in?ownerId=" + owner, Map.of(), Map.of())
                .body();
    }

    private void overdue(String client) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        api.send(
                "/invoices",
                Map.of(
                        "clientId", client,
                        "currency", "EUR",
                        "lines", List.of(SaleStory.line("10.00", 1)),
                        "issuedOn", today.minusDays(20).toString(),
                        "dueOn", today.minusDays(10).toString()));
    }

    /** The one with a subject that begins so, as soon as it is there. */
    private JsonNode mail(String client, String subject) {
        String list = "/messages?filter[clientId]=" + client;
        JsonNode page = api.readWhen(list, read -> read.get("data").findValuesAsString("subject").stream()
                .anyMatch(found -> found.startsWith(subject)));
        for (JsonNode message : page.get("data")) {
            if (message.get("subject").asString().startsWith(subject)) {
                return message;
            }
        }
        throw new AssertionError(page.toString());
    }

    /** Changed so that it answers of one client only, as other tests go on beside. */
    private void onFor(String client, String rule) {
        JsonNode read = api.readWhen("/rules/" + rule, found -> true);
        revise(read, read.get("trigger"), "client.id == '" + client + "'");
    }

    private void revise(JsonNode read, Object trigger, String also) {
        String rule = read.get("id").asString();
        List<Map<String, Object>> actions = new ArrayList<>();
        for (JsonNode action : read.get("actions")) {
            Map<String, Object> copy = new LinkedHashMap<>();
            copy.put("command", action.get("command").asString());
            copy.put(
                    "recordId",
                    action.get("recordId").isNull()
                            ? null
                            : action.get("recordId").asString());
            copy.put("body", JSON.readTree(action.get("body").asString()));
            actions.add(copy);
        }
        Map<String, Object> revised = new LinkedHashMap<>();
        revised.put("trigger", trigger);
        revised.put("condition", also + " && " + read.get("condition").asString());
        revised.put("actions", actions);
        api.send("/rules/" + rule + "/revise", revised);
        on(rule);
    }

    private void template(String id, String kind, String body) {
        api.send("/document-templates", MessageBodies.template(id, kind, body));
    }

    private String reachable(String country) {
        return api.send(
                        "/clients",
                        Map.of(
                                "kind",
                                "INDIVIDUAL",
                                "name",
                                "Anna " + run,
                                "ownerId",
                                owner,
                                "email",
                                run + "@example.com",
                                "phone",
                                "+37120000001",
                                "address",
                                Map.of("country", country)))
                .id();
    }
}
