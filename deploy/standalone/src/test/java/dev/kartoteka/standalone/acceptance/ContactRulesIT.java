package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * How often clients of a class are to be contacted (F29): by all kinds of contacts or some, told of each manager, now and as of
 * any day.
 */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactRulesIT {

    private final Api api;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String run = Api.unique();
    private final String anna = "employee-" + run + "-anna";
    private final String boris = "employee-" + run + "-boris";
    private final String classA = "contactrule-" + run + "-a";
    private final String classB = "contactrule-" + run + "-b";
    private final String calls = "contactrule-" + run + "-calls";

    ContactRulesIT(Api api) {
        this.api = api;
    }

    /** Of class A, the busy one was called and written to in the last month; of class B, the quiet one was written to once. */
    @BeforeAll
    void tell() {
        for (String employee : List.of(anna, boris)) {
            send("/employees", 400, "id", employee, "name", "E");
        }
        client("busy", "a", anna);
        client("idle", "a", anna);
        client("quiet", "b", boris);
        log("busy", "CALL", 20);
        log("busy", "EMAIL", 3);
        log("idle", "EMAIL", 10);
        log("quiet", "EMAIL", 80);
        rule(classA, "a", 2, 30, List.of());
        rule(classB, "b", 1, 90, List.of());
        rule(calls, "a", 1, 30, List.of("CALL"));
        send("/clients/" + client("idle") + "/assign-owner", 5, "ownerId", boris);
    }

    @Test
    void eachClassIsAskedByItsOwnRuleNow() {
        assertThat(violations(classA, "")).containsExactly(boris + " " + client("idle") + " 1 2");
        assertThat(violations(classB, "")).isEmpty();
    }

    @Test
    void someKindsOfContactsAloneMayBeAskedFor() {
        assertThat(violations(calls, "")).containsExactly(boris + " " + client("idle") + " 0 1");
        // the call of twenty days ago had not been made
        assertThat(violations(calls, asOf(21)))
                .containsExactlyInAnyOrder(anna + " " + client("idle") + " 0 1", anna + " " + client("busy") + " 0 1");
    }

    @Test
    void whoWasTheManagerThenIsToldThen() {
        assertThat(violations(classA, asOf(6)))
                .containsExactlyInAnyOrder(anna + " " + client("idle") + " 1 2", anna + " " + client("busy") + " 1 2");
        assertThat(byOwner(asOf(6))).containsExactly(anna + " 2 2");
        assertThat(byOwner("")).containsExactlyInAnyOrder(anna + " 1 0", boris + " 1 1");
    }

    @Test
    void eachManagerIsToldOfTheirClients() {
        Api hers = api.as(anna, now.minus(Duration.ofDays(399)), "REP");
        Api his = api.as(boris, now.minus(Duration.ofDays(399)), "REP");

        assertThat(violations(hers, classA, "")).isEmpty();
        assertThat(violations(his, classA, "")).containsExactly(boris + " " + client("idle") + " 1 2");
    }

    @Test
    void whatIsNotKeptInTheLastDaysIsToldAgainOnceTheyArePast() {
        // the mail of eighty days ago was one of the last ninety, and had been none of the ninety before it
        assertThat(violations(classB, asOf(0))).isEmpty();
        assertThat(violations(classB, asOf(81))).containsExactly(boris + " " + client("quiet") + " 0 1");
    }

    private List<String> violations(String rule, String asOf) {
        return violations(api, rule, asOf);
    }

    private static List<String> violations(Api who, String rule, String asOf) {
        List<String> rows = new ArrayList<>();
        who.read("/reports/contact-violations?ruleId=" + rule + asOf)
                .get("violations")
                .forEach(row -> rows.add(row.get("ownerId").asString() + " "
                        + row.get("clientId").asString() + " "
                        + row.get("contacts").asInt() + " "
                        + row.get("atLeast").asInt()));
        return rows;
    }

    private List<String> byOwner(String asOf) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row :
                api.read("/reports/contact-violations?ruleId=" + classA + asOf).get("byOwner")) {
            rows.add(row.get("ownerId").asString() + " " + row.get("required").asInt() + " "
                    + row.get("violated").asInt());
        }
        return rows;
    }

    private String asOf(int daysAgo) {
        return "&asOf=" + now.minus(Duration.ofDays(daysAgo));
    }

    private void rule(String id, String tag, int atLeast, int perDays, List<String> kinds) {
        send(
                "/contact-rules",
                390,
                "id",
                id,
                "name",
                "Class " + tag,
                "clientTag",
                tag + "-" + run,
                "atLeast",
                atLeast,
                "perDays",
                perDays,
                "kinds",
                kinds);
    }

    private void client(String name, String tag, String owner) {
        send(
                "/clients",
                395,
                "id",
                client(name),
                "kind",
                "ORGANISATION",
                "name",
                name,
                "ownerId",
                owner,
                "tags",
                List.of(tag + "-" + run));
    }

    private void log(String client, String kind, int daysAgo) {
        send(
                "/interactions",
                daysAgo,
                "clientId",
                client(client),
                "kind",
                kind,
                "direction",
                "OUTBOUND",
                "subject",
                "Bicycles");
    }

    private String client(String name) {
        return "client-" + run + "-" + name;
    }

    /** Sends it as of some days ago, and waits until it can be read. */
    private void send(String path, int daysAgo, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        body.put("occurredAt", now.minus(Duration.ofDays(daysAgo)).toString());
        api.awaitVisible(path.split("/", 3)[1], api.send(path, body));
    }
}
