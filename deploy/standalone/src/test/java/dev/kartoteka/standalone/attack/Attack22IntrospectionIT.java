package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.Listener;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attack 22, where introspection is off and by other ways than a POST of one query; the limits are those of Attack22GraphQlIT. */
@ExtendWith(Attacked.class)
class Attack22IntrospectionIT {

    private static final String DEEP = "{client(id:\"x\")" + "{owner{team".repeat(50) + "{id}" + "}}".repeat(50) + "}";

    private final Target target;

    Attack22IntrospectionIT(Target target) {
        this.target = target;
    }

    @Test
    void introspectionIsOffWhereTheSettingSaysSo() {
        for (String query : new String[] {"{__schema{types{name}}}", "{__type(name:\"Client\"){fields{name}}}"}) {
            Caller.Reply answer = target.admin().graphql(query, Map.of());

            assertThat(answer.json().has("errors")).as(answer.text()).isTrue();
            assertThat(answer.text()).doesNotContain("totalCount");
        }
        assertThat(target.admin().get("/graphql/schema").status()).isEqualTo(404);
    }

    @Test
    void aListOfQueriesIsNoQuery() {
        Caller.Reply answer =
                target.admin().post("/graphql", "[{\"query\":\"{__typename}\"},{\"query\":\"{__typename}\"}]");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("data");
    }

    @Test
    void aThousandDirectivesAreRefused() {
        Caller.Reply answer = target.admin().graphql("{__typename " + "@skip(if:false)".repeat(3000) + "}", Map.of());

        assertThat(answer.json().at("/errors/0/extensions/code").asString())
                .as(answer.text().substring(0, Math.min(500, answer.text().length())))
                .isIn("QUERY_TOO_COMPLEX", "INVALID_QUERY");
        assertThat(answer.text()).hasSizeLessThan(10_000);
    }

    @Test
    void theLimitsHoldForSubscriptionsAndOverAWebSocket() {
        Caller admin = target.admin();
        try (Listener events =
                Listener.events(admin, "subscription" + DEEP.replace("client(", "clientChanged("), Map.of())) {
            assertThat(events.next().toString()).contains("errors").doesNotContain("\"data\"");
        }
        try (Listener socket =
                Listener.socket(target.system().address(), Map.of("Authorization", "Bearer " + admin.token()))) {
            assertThat(socket.next().get("type").asString()).isEqualTo("connection_ack");
            socket.send(DEEP, Map.of());
            assertThat(socket.next().toString()).contains("QUERY_TOO_COMPLEX");
        }
    }
}
