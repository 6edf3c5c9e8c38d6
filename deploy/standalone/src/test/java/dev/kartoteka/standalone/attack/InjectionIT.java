package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 20: what belongs to the language of a store reaches none, wherever a text is wanted. */
@ExtendWith(Attacked.class)
class InjectionIT {

    private final Target target;

    InjectionIT(Target target) {
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

    @Test
    void introspectionIsOffWhereTheSettingSaysSo() {
        Caller.Reply answer = target.admin().graphql("{__schema{types{name}}}", Map.of());

        assertThat(answer.json().has("errors")).as(answer.text()).isTrue();
        assertThat(target.admin().get("/graphql/schema").status()).isEqualTo(404);
    }
}
