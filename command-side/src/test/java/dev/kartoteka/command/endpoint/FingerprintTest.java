package dev.kartoteka.command.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.client.RegisterClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FingerprintTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CommandRoute ROUTE =
            new CommandRoute("clients", "", RegisterClient.class, "", false, "clients");

    @Test
    void staysSinceKeysOfIdempotencyAreKeptWithIt() {
        String known = "3640f71d390ec710646f685836b03420ae43e5ef6fbde8c3d86e1863e72973e1";
        assertThat(fingerprint("e-1", "{\"a\":1,\"b\":\"Bērziņš\"}")).isEqualTo(known);
        assertThat(fingerprint("e-1", "{ \"b\": \"Bērziņš\", \"a\": 1 }")).isEqualTo(known);
        assertThat(fingerprint("e-2", "{\"a\":1,\"b\":\"Bērziņš\"}")).isNotEqualTo(known);
    }

    private static String fingerprint(String actorId, String body) {
        return Fingerprint.of(actorId, ROUTE, null, JSON.readTree(body));
    }
}
