package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Attack 25: by no word, header or number does a log-in tell who exists. That it takes the same work: PasswordsTest. */
@ExtendWith(Attacked.class)
class Attack25LogInIT {

    private final Target target;

    Attack25LogInIT(Target target) {
        this.target = target;
    }

    @Test
    void whoeverItIsIsRefusedAlike() {
        target.as("known-here", "REP");
        target.as("left-long-ago", "REP");
        target.admin().post("/api/v1/employees/employee-left-long-ago/leave", Map.of());
        Set<String> told = new HashSet<>();
        for (String name : List.of(
                "employee-known-here",
                "EMPLOYEE-KNOWN-HERE ",
                "employee-left-long-ago",
                "employee-nobody",
                "known-here",
                "no\u0000body")) {
            told.add(told(logIn(name)));
        }
        // even who has the right password; within seconds of leaving
        told.add(told(await().until(
                        () -> target.nobody()
                                .post(
                                        "/api/v1/auth/token",
                                        Map.of(
                                                "username",
                                                "employee-left-long-ago",
                                                "password",
                                                "quiet-harbour-of-tests")),
                        answer -> answer.status() != 200)));

        assertThat(told).hasSize(1).first().asString().contains("401", "LOGIN_FAILED");
    }

    /** Whoever counts how often they may guess learns nothing either. */
    @Test
    void whoeverItIsMayBeGuessedAsOften() {
        target.as("guessed-here", "REP");

        assertThat(guesses("employee-nobody-at-all")).isEqualTo(guesses("employee-guessed-here"));
    }

    @Test
    void aKeyThatIsWrongIsToldAsOneThatThereIsNot() {
        String key = target.admin()
                .post("/api/v1/api-keys", Map.of("name", "Guessed", "scopes", List.of("clients:read")))
                .json()
                .get("key")
                .asString();
        String made = key.replaceAll("_.*\\.", "_00000000-made-up.");
        String wrong = key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A");

        assertThat(told(target.system().with(made).get("/api/v1/clients")))
                .isEqualTo(told(target.system().with(wrong).get("/api/v1/clients")))
                .contains("401");
    }

    private int guesses(String name) {
        int guesses = 0;
        while (logIn(name).status() == 401) {
            guesses++;
        }
        return guesses;
    }

    private Caller.Reply logIn(String name) {
        return target.nobody().post("/api/v1/auth/token", Map.of("username", name, "password", "not-the-one-at-all"));
    }

    /** All but the trace id and how many requests are left. */
    private static String told(Caller.Reply answer) {
        JsonNode body = answer.json();
        Set<String> fields = new TreeSet<>(body.propertyNames());
        StringBuilder told = new StringBuilder().append(answer.status());
        fields.stream().filter(field -> !field.equals("traceId")).forEach(field -> told.append(body.get(field)));
        return told.append(new TreeSet<>(answer.headers().map().keySet())).toString();
    }
}
