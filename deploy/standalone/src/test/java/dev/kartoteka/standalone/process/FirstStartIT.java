package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.login.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the first one gets in, and what a stopped process keeps of who was there. */
class FirstStartIT {

    private static final Pattern PASSWORD = Pattern.compile("The first user is admin, with the password (\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void theFirstStartPrintsThePasswordAndNoOtherDoes() throws Exception {
        int port = SystemProcess.freePort();
        Map<String, String> noPassword = Map.of("KARTOTEKA_ADMIN_PASSWORD", "");
        String password;
        try (SystemProcess first =
                SystemProcess.start(directory, port, noPassword).awaitReady()) {
            Matcher printed = PASSWORD.matcher(first.output());
            assertThat(printed.find()).as(first.output()).isTrue();
            password = printed.group(1);

            Caller.Reply in = logIn(port, password);
            assertThat(in.status()).isEqualTo(200);
            assertThat(in.json().get("passwordChangeRequired").asBoolean()).isTrue();
            assertThat(first.terminate()).isEqualTo(143);
        }
        try (SystemProcess second =
                SystemProcess.start(directory, port, noPassword).awaitReady()) {
            assertThat(logIn(port, password).status()).isEqualTo(200);
            assertThat(second.output()).doesNotContain(password).doesNotContain("The first user");
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("keys/access-token-key.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aPasswordThatWasSetIsNotPrinted() throws Exception {
        int port = SystemProcess.freePort();
        try (SystemProcess system = SystemProcess.start(directory, port).awaitReady()) {
            assertThat(logIn(port, SystemProcess.ADMIN_PASSWORD).status()).isEqualTo(200);
            assertThat(system.output())
                    .doesNotContain(SystemProcess.ADMIN_PASSWORD)
                    .doesNotContain("The first user");
        }
    }

    /** What was read until the very end is in the log of the next process. */
    @Test
    void aStoppedProcessLosesNoAccess() throws Exception {
        int port = SystemProcess.freePort();
        int reads = 50;
        try (SystemProcess first =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            first.post("clients", "{\"id\":\"client-read\",\"kind\":\"ORGANISATION\",\"name\":\"A name\"}");
            for (int i = 0; i < reads; i++) {
                assertThat(first.get("/api/v1/clients/client-read?minVersion=0&wait=5000")
                                .statusCode())
                        .isEqualTo(200);
            }
            first.terminate();
        }
        try (SystemProcess second =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            var log = SystemProcess.json(second.get("/api/v1/audit/accesses?record=client-read&action=READ&limit=100"));
            assertThat(log.get("data").size()).isEqualTo(reads);
        }
    }

    private static Caller.Reply logIn(int port, String password) {
        return new Caller("http://localhost:" + port, "")
                .post("/api/v1/auth/token", Map.of("username", "admin", "password", password));
    }
}
