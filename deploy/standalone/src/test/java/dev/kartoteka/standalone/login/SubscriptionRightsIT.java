package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.RunningSystem;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.login.Caller.Reply;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is told of what by subscriptions, and until when. */
class SubscriptionRightsIT {

    private static final String DEAL = "subscription($id:ID!){dealChanged(id:$id){title}}";
    private static final RightsTable TABLE = RightsTable.read("subscriptions.txt");
    private static final Set<String> OF_RECORDS = Set.of("clientChanged", "dealChanged");
    private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // before any test
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before any test
    private static Company company;

    @SuppressWarnings("NullAway.Init") // before any test
    private static GraphQLSchema schema;

    @BeforeAll
    static void settle() {
        system = RunningSystem.startAnother();
        schema = system.inside(GraphQlSource.class).schema();
        company = Company.settle(system.address());
        CALLERS.putAll(RoleCallers.of(company));
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    static Set<String> subscriptions() {
        return TABLE.rows().keySet();
    }

    @Test
    void hasEverySubscriptionAndEveryCell() {
        Set<String> served = Objects.requireNonNull(schema.getSubscriptionType()).getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());

        assertThat(TABLE.gaps(served, OF_RECORDS)).isEmpty();
        assertThat(TABLE.roles()).containsExactlyElementsOf(CALLERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void tellsAtFirstWhatTheTableSays(String subscription) {
        List<String> wrong = new ArrayList<>();
        String text = EveryField.subscription(schema, subscription);
        CALLERS.forEach((role, caller) -> {
            for (String whose : OF_RECORDS.contains(subscription) ? RightsTable.WHOSE : List.of("own")) {
                Map<String, Object> variables = new LinkedHashMap<>(EveryField.VARIABLES);
                variables.put("id", subscription.replace("Changed", "-of-") + RoleCallers.owner(role, whose));
                try (Listener listener = Listener.events(caller, text, variables)) {
                    JsonNode first = listener.next();
                    String wanted = TABLE.answer(subscription, role, whose);
                    if (!told(first).equals(wanted)) {
                        wrong.add(role + " " + whose + ": " + wanted + " wanted, was " + first);
                    }
                    wrong.addAll(Leaks.in(role, new Reply(200, first.toString())));
                }
            }
        });

        assertThat(wrong).as(text).isEmpty();
    }

    @Test
    void aWebSocketSaysWhoItIsInItsFirstMessage() {
        try (Listener ann = Listener.socket(system.address(), bearer(company.caller("ann")))) {
            assertThat(ann.next().get("type").asString()).isEqualTo("connection_ack");
            ann.send(DEAL, Map.of("id", "deal-of-ann"));
            assertThat(ann.next().at("/payload/data/dealChanged/title").asString())
                    .isEqualTo("title-of-ann");
        }
        try (Listener ann = Listener.socket(system.address(), bearer(company.caller("ann")))) {
            ann.next();
            ann.send(DEAL, Map.of("id", "deal-of-sue"));
            assertThat(ann.next().toString()).contains("NOT_FOUND").doesNotContain("title-of-sue");
        }
        try (Listener ann = Listener.socket(system.address(), bearer(company.caller("ann")))) {
            ann.next();
            ann.send("{deals{edges{node{id client{id}}}}}", Map.of());
            assertThat(ann.next().toString()).contains("deal-of-ann").doesNotContain("of-sue");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DEAL, "query($id:ID!){deal(id:$id){title}}", "{teams{edges{node{name}}}}", "{__typename}"})
    void aWebSocketOfNobodyIsToldNothing(String operation) {
        try (Listener nobody = Listener.socket(system.address(), Map.of())) {
            assertThat(nobody.next().get("type").asString()).isEqualTo("connection_ack");
            nobody.send(operation, Map.of("id", "deal-of-pool"));

            JsonNode refusal = nobody.next();

            assertThat(refusal.toString())
                    .contains("UNAUTHENTICATED")
                    .doesNotContain("of-pool", "hunters", "\"__typename\":");
        }
    }

    @Test
    void aWebSocketThatLiesOfWhoItIsIsClosed() {
        for (String token : List.of("wrong", "ktk_apikey-none_1", "")) {
            try (Listener liar =
                    Listener.socket(system.address(), Map.of("Authorization", "Bearer " + (token + "x")))) {
                assertThat(liar.next().toString()).contains("closed").contains("4401");
            }
        }
    }

    @Test
    void endsWhenTheRecordGoesOutOfReach() {
        company.tell("/deals", Map.of("id", "deal-going", "title", "going", "ownerId", "employee-ann"));
        try (Listener ann = Listener.events(company.caller("ann"), DEAL, Map.of("id", "deal-going"))) {
            assertThat(ann.next().toString()).contains("going");
            company.tell("/deals/deal-going/assign-owner", Map.of("ownerId", "employee-sue"));
            assertThat(ann.next().toString()).contains("NOT_FOUND").doesNotContain("going\"");
            assertThat(ann.next().get("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void endsWhenTheRoleIsRevoked() {
        Caller ivy = company.newcomer("ivy", "REP");
        company.tell("/deals", Map.of("id", "deal-followed", "title", "first"));
        try (Listener listener = Listener.events(ivy, DEAL, Map.of("id", "deal-followed"));
                Listener socket = Listener.socket(system.address(), bearer(ivy))) {
            socket.next();
            socket.send(DEAL, Map.of("id", "deal-followed"));
            assertThat(listener.next().toString()).contains("first");
            assertThat(socket.next().toString()).contains("first");
            company.tester().must("/employees/employee-ivy/revoke-role", Map.of("role", "REP", "reason", "a test"));
            await().until(() -> ivy.get("/api/v1/deals").status() == 403);

            company.tell("/deals/deal-followed/rename", Map.of("title", "second"));

            assertThat(listener.next().toString()).contains("FORBIDDEN").doesNotContain("second");
            assertThat(socket.next().toString()).contains("FORBIDDEN").doesNotContain("second");
        }
    }

    /** Though nothing changes meanwhile. */
    @Test
    void endsWithWhatWasShownForIt() {
        String key = company.keyOf("following", List.of("deals:read"), null);
        Caller tom = company.newcomer("tom", "REP");
        String passing = new TokenIssuer(
                        TokenKeys.in(system.inside(DataDirectoryLock.class)
                                .directory()
                                .resolve("keys")),
                        "kartoteka",
                        Duration.ofSeconds(15))
                .issue("employee-ann", session(company.caller("ann")));
        Map<String, ?> pool = Map.of("id", "deal-of-pool");
        try (Listener ofKey = Listener.events(new Caller(system.address(), key), DEAL, pool);
                Listener ofSession = Listener.events(tom, DEAL, pool);
                Listener ofToken = Listener.socket(system.address(), Map.of("Authorization", "Bearer " + passing))) {
            ofToken.next();
            ofToken.send(DEAL, pool);
            List<Listener> all = List.of(ofKey, ofSession, ofToken);
            all.forEach(listener -> assertThat(listener.next().toString()).contains("title-of-pool"));

            company.admin()
                    .must("/api-keys/" + key.replaceAll("kartoteka_(.*)\\..*", "apikey-$1") + "/revoke", Map.of());
            system.inside(Sessions.class).endAll("employee-tom");

            all.forEach(listener -> assertThat(listener.next().toString()).contains("UNAUTHENTICATED"));
        }
    }

    private static UUID session(Caller caller) {
        String claims =
                new String(Base64.getUrlDecoder().decode(caller.token().split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return UUID.fromString(new JsonMapper().readTree(claims).get("sid").asString());
    }

    /** The fields below the state are read by other threads than the state. */
    @Test
    void tellsNoMoreBelowTheStateThanTheRightsOfNow() {
        Caller joe = company.newcomer("joe", "MANAGER");
        company.tell("/employees/employee-joe/join-team", Map.of("teamId", "team-south"));
        company.tell("/clients", Map.of("id", "client-followed", "kind", "ORGANISATION", "name", "one"));
        company.tell(
                "/deals",
                Map.of("id", "deal-below", "title", "below", "clientId", "client-followed", "ownerId", "employee-sue"));
        try (Listener listener = Listener.events(
                joe,
                "subscription($id:ID!){clientChanged(id:$id){name deals{title}}}",
                Map.of("id", "client-followed"))) {
            assertThat(listener.next().toString()).contains("one").contains("below");
            company.tester().must("/employees/employee-joe/grant-role", Map.of("role", "REP", "reason", "a test"));
            company.tester().must("/employees/employee-joe/revoke-role", Map.of("role", "MANAGER", "reason", "a test"));
            await().until(() -> joe.get("/api/v1/deals/deal-below").status() == 404);

            company.tell("/clients/client-followed/rename", Map.of("name", "two"));

            assertThat(listener.next().toString()).contains("two").doesNotContain("below");
        }
    }

    private static Map<String, String> bearer(Caller caller) {
        return Map.of("Authorization", "Bearer " + caller.token());
    }

    private static String told(JsonNode message) {
        if (message.has("code")) {
            return message.get("code").asString();
        }
        String error = message.toString().replaceAll("(?s).*?\"code\":\"([A-Z_]+)\".*", "$1");
        return error.equals(message.toString()) ? "data" : error;
    }
}
