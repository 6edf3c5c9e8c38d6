package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A side that is started before its stores waits for them, with a line that says for which, and ends when told. */
class StoresAwayIT {

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void anAxonServerIsWaitedForInOneLine(String module, @TempDir Path directory) throws IOException {
        int nobody = SystemProcess.freePort();
        waits(module, directory, nobody, nobody, "Waiting for Axon Server at localhost:" + nobody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void aMongoIsWaitedForInOneLine(String module, @TempDir Path directory) throws IOException {
        int nobody = SystemProcess.freePort();
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            waits(module, directory, somebody.getLocalPort(), nobody, "Waiting for MongoDB at localhost:" + nobody);
        }
    }

    private static void waits(String module, Path directory, int axonServer, int mongo, String line)
            throws IOException {
        Map<String, String> stores = Map.of(
                "KARTOTEKA_AXON_SERVERS",
                "localhost:" + axonServer,
                "KARTOTEKA_MONGODB_URI",
                "mongodb://somebody:secret@localhost:" + mongo);
        try (SideProcess side = SideProcess.start(module, directory, stores)) {
            side.awaitOutput(line);
            side.terminate();

            assertThat(side.output()).doesNotContain("\tat ").doesNotContain("secret");
            assertThat(side.output().lines().filter(told -> told.contains("Waiting for")))
                    .hasSize(1);
        }
    }

    @Test
    void anAddressThatCannotBeRightEndsItInOneLine(@TempDir Path directory) throws IOException {
        try (SideProcess side = SideProcess.start(
                "query-side",
                directory,
                Map.of("KARTOTEKA_AXON_SERVERS", "localhost:grpc", "KARTOTEKA_MONGODB_URI", "mongodb://localhost"))) {
            assertThat(side.awaitEnd()).isEqualTo(1);
            assertThat(side.output())
                    .contains("Kartoteka does not start: KARTOTEKA_AXON_SERVERS")
                    .doesNotContain("\tat ");
        }
    }
}
