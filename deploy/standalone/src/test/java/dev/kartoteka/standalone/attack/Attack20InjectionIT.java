package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Attack 20: what belongs to the language of a store reaches none, wherever a text is wanted. */
@ExtendWith(Attacked.class)
class Attack20InjectionIT {

    private static final List<String> OPERATORS =
            List.of("{\"$ne\":null}", "$where", "(a+)+$", "' or '1'='1", "a\u0000b");

    /** Texts to compare with, which nothing has. */
    private static final Set<String> FILTERS_OF_REPORTS = Set.of(
            "ownerId", "teamId", "source", "productId", "pipelineId", "employeeId", "kind", "by", "clientId", "ruleId");

    private final Target target;

    Attack20InjectionIT(Target target) {
        this.target = target;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$ne\":\"\"}", "{\"$gt\":\"\"}", "[\"admin\"]", "{\"$where\":\"sleep(1000)\"}"})
    void anObjectIsNoUserNameAndNoPassword(String operator) {
        Caller.Reply name =
                target.nobody().post("/api/v1/auth/token", "{\"username\":" + operator + ",\"password\":\"x\"}");
        Caller.Reply password =
                target.nobody().post("/api/v1/auth/token", "{\"username\":\"admin\",\"password\":" + operator + "}");
        Caller.Reply refresh = target.nobody().post("/api/v1/auth/refresh", "{\"refreshToken\":" + operator + "}");

        assertThat(name.status()).as(name.text()).isEqualTo(400);
        assertThat(password.status()).as(password.text()).isEqualTo(400);
        assertThat(refresh.status()).as(refresh.text()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter[name][$ne]=x",
                "filter[$where]=1",
                "filter[name.$ne]=x",
                "filter[_id]=1",
                "sort=$where",
                "sort=-__proto__",
                "filter[name][regex]=(a+)+$",
                "sort=name;drop"
            })
    void keysOfAStoreAreNoFieldsAndNoOperators(String question) {
        String encoded = question.substring(0, question.indexOf('=') + 1)
                        .replace("[", "%5B")
                        .replace("]", "%5D")
                        .replace("$", "%24")
                + URLEncoder.encode(question.substring(question.indexOf('=') + 1), StandardCharsets.UTF_8);

        Caller.Reply answer = target.admin().get("/api/v1/clients?" + encoded);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isIn("INVALID_FILTER", "INVALID_SORT", "INVALID_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$ne\":null}", "(a+)+$", ".*", "' or '1'='1", "\\u0000", "%00", "$where"})
    void aTextOfAFilterIsOnlyEverAText(String text) {
        Caller.Reply answer = target.admin()
                .get("/api/v1/clients?filter%5Bname%5D=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("data").size()).isZero();
    }

    @Test
    void anObjectIsNoTextInGraphQl() {
        Caller.Reply answer =
                target.admin().graphql("query($i:ID!){client(id:$i){id}}", Map.of("i", Map.of("$ne", "")));

        assertThat(answer.json().at("/errors/0/extensions/code").asString()).isEqualTo("INVALID_QUERY");
    }

    @Test
    void nulIsNeverAFault() {
        Caller auditor = target.as("nul-auditor", "AUDITOR");

        assertThat(auditor.get("/api/v1/audit/accesses?actor=%00").status()).isLessThan(500);
        assertThat(auditor.get("/api/v1/audit/accesses?record=%00").status()).isLessThan(500);
        assertThat(auditor.get("/api/v1/clients/client-%00").status()).isIn(400, 404);
        assertThat(target.nobody()
                        .post("/api/v1/auth/token", Map.of("username", "a\u0000b", "password", "c\u0000d"))
                        .status())
                .isEqualTo(401);
    }

    /** Each parameter of each question, as the description of the API has them. */
    @Test
    void noParameterIsAnOperatorOrAFault() {
        Caller everything = target.as("injecting", "ADMIN", "AUDITOR");
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        JsonNode api = everything.get("/v3/api-docs").json();
        for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
            for (JsonNode parameter : path.getValue().at("/get/parameters")) {
                JsonNode meant = parameter.has("$ref")
                        ? api.at(parameter.get("$ref").asString().substring(1))
                        : parameter;
                for (String operator : OPERATORS) {
                    tried++;
                    String name = meant.path("in").asString().equals("query")
                            ? meant.get("name").asString()
                            : "sort";
                    Caller.Reply answer = everything.get(path.getKey().replaceAll("\\{[^}]*}", "pipeline-default") + "?"
                            + name + "=" + encoded(operator));
                    boolean nothing = answer.status() == 200
                            && List.of("actor", "subject", "type", "channel", "record", "recordId")
                                    .contains(name)
                            && answer.json().path("data").isEmpty();
                    boolean filtered = answer.status() == 200 && FILTERS_OF_REPORTS.contains(name);
                    if (answer.status() >= 500 || (answer.status() == 200 && !nothing && !filtered)) {
                        wrong.add(path.getKey() + " " + name + "=" + operator + ": " + answer.status());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    /** What is looked for is a text, so that an expression finds itself only, and backtracks never. */
    @ParameterizedTest
    @ValueSource(strings = {"prefix", "contains"})
    void anExpressionThatNeverEndsIsOnlyAText(String operator) {
        Caller admin = target.admin();
        String name = "a".repeat(150) + "!";
        String id = "client-backtracking-" + operator;
        admin.post("/api/v1/clients", Map.of("id", id, "kind", "ORGANISATION", "name", name));
        await().until(() -> admin.get("/api/v1/clients/" + id).status() == 200);

        for (String expression : List.of("(a+)+$", "(a|aa)+$", "(.*a){20}", "\\Qa\\E", "^a")) {
            Caller.Reply rest =
                    admin.get("/api/v1/clients?filter%5Bname%5D%5B" + operator + "%5D=" + encoded(expression));
            Caller.Reply graphql = admin.graphql(
                    "query($t:String!){clients(filter:{name:{" + operator + ":$t}}){totalCount}}",
                    Map.of("t", expression));
            assertThat(rest.status()).as(rest.text()).isEqualTo(200);
            assertThat(rest.json().get("data")).as(expression).isEmpty();
            assertThat(graphql.json().at("/data/clients/totalCount").asInt(-1))
                    .as(graphql.text())
                    .isZero();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
