package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InitialPasswordIT {

    /** Its lifetime is over at once here; elsewhere it is a day. */
    @Test
    void anInitialPasswordExpires() throws IOException {
        try (LocalSystem system = LocalSystem.start("--kartoteka.security.initial-password-lifetime=PT0S")) {
            Caller admin = system.with(system.logIn().admin());
            admin.post("/api/v1/employees", Map.of("id", "employee-late", "name", "Late"));
            Caller.Reply given =
                    admin.post("/api/v1/auth/users", Map.of("employeeId", "employee-late", "username", "late"));
            assertThat(given.status()).isEqualTo(201);
            String password = given.json().get("initialPassword").asString();
            assertThat(password).hasSizeGreaterThan(20);

            Caller.Reply late =
                    system.nobody().post("/api/v1/auth/token", Map.of("username", "late", "password", password));

            assertThat(late.status()).isEqualTo(401);
            assertThat(late.code()).isEqualTo("LOGIN_FAILED");
        }
    }
}
