package dev.kartoteka.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartTest {

    private static final String MONGODB = "KARTOTEKA_MONGODB_URI";

    @Test
    void aSideOnItsOwnTakesStoresThatOthersReach() {
        assertThatCode(() -> Start.requireSharedStores(Map.of(MONGODB, "mongodb://localhost")))
                .doesNotThrowAnyException();
    }

    @Test
    void aSideOnItsOwnRefusesAnEmbeddedEventStore() {
        assertThatThrownBy(() -> Start.requireSharedStores(
                        Map.of(MONGODB, "mongodb://localhost", "KARTOTEKA_EVENT_STORE", "embedded")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("KARTOTEKA_EVENT_STORE=axon-server")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aSideOnItsOwnWantsAMongo() {
        assertThatThrownBy(() -> Start.requireSharedStores(Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(MONGODB);
    }

    @Test
    void aTakenPortIsToldByItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Start.requireFreePort(Map.of("KARTOTEKA_PORT", port)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(port);
        }
    }

    @Test
    void aPortIsANumber() {
        assertThatThrownBy(() -> Start.requireFreePort(Map.of("KARTOTEKA_PORT", "http")))
                .isInstanceOf(CannotStart.class);
    }
}
