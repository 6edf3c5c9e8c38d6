package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void keepsEverythingOverASoftAndAHardEnd() throws Exception {
        int port = SystemProcess.freePort();
        ConversionsMeanwhile conversions;
        try (SystemProcess first =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            assertThat(register(first, "client-soft").statusCode()).isEqualTo(201);
            assertThat(first.terminate()).isEqualTo(143); // SIGTERM, after a clean shutdown
            assertThat(first.output()).doesNotContain("Exception");
        }
        try (SystemProcess second =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            assertThat(second.get("/api/v1/clients/client-soft").statusCode()).isEqualTo(200);
            assertThat(register(second, "client-hard").statusCode()).isEqualTo(201);
            conversions = ConversionsMeanwhile.areMade(second);
            second.kill();
            conversions.end();
        }
        try (SystemProcess third =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            assertThat(third.get("/api/v1/clients/client-soft").statusCode()).isEqualTo(200);
            assertThat(third.get("/api/v1/clients/client-hard").statusCode()).isEqualTo(200);
            assertThat(register(third, "client-hard").statusCode()).isEqualTo(409);
            conversions.areWholeOrNotAtAllAndMadeOnce(third);
        }
    }

    @Test
    void answersTheSameKeyTheSameOverAKill() throws Exception {
        int port = SystemProcess.freePort();
        String body = "{\"kind\":\"ORGANISATION\",\"name\":\"Once\"}";
        String answer;
        try (SystemProcess first =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            answer = first.post("clients", body, "Idempotency-Key", "once").body();
            first.kill();
        }
        try (SystemProcess second =
                SystemProcess.start(directory, port).awaitReady().loggedIn()) {
            var again = second.post("clients", body, "Idempotency-Key", "once");
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(answer);
            assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
            assertThat(SystemProcess.json(second.get("/api/v1/clients?total=true"))
                            .at("/page/total")
                            .longValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesADirectoryInUseAndHarmsNothing() throws Exception {
        try (SystemProcess first = SystemProcess.start(directory, SystemProcess.freePort())
                .awaitReady()
                .loggedIn()) {
            refused(directory, SystemProcess.freePort(), "is in use by another Kartoteka");
            assertThat(register(first, "client-1").statusCode()).isEqualTo(201);
        }
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(directory, taken.getLocalPort(), "is taken; set KARTOTEKA_PORT");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNotADirectoryItCanWrite() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "mine");
        refused(file, SystemProcess.freePort(), "is not a directory");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesWhatANewerVersionHasWrittenAndHarmsNothing() throws Exception {
        Path format = Files.writeString(directory.resolve("format"), "2\n");
        Path head = Files.writeString(
                Files.createDirectories(directory.resolve("proof")).resolve("heads.ndjson"), "newer");
        refused(directory, SystemProcess.freePort(), "was written by a newer version (format 2");
        assertThat(format).hasContent("2");
        assertThat(head).hasContent("newer");
        try (Stream<Path> there = Files.list(directory)) {
            assertThat(there.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("format", "proof", "lock");
        }
        Files.writeString(format, "being restored\n");
        refused(directory, SystemProcess.freePort(), "A backup was not restored to its end");
    }

    @Test
    void refusesATooOldJava() throws Exception {
        Path bin = Files.createDirectories(directory.resolve("old/bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder builder = new ProcessBuilder(
                List.of("bash", Path.of("start.sh").toAbsolutePath().toString()));
        builder.environment().put("JAVA_HOME", directory.resolve("old").toString());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output.lines()).singleElement().asString().contains("Java 11 is too old");
    }

    private static java.net.http.HttpResponse<String> register(SystemProcess system, String id)
            throws IOException, InterruptedException {
        return system.post("clients", "{\"id\":\"" + id + "\",\"kind\":\"ORGANISATION\",\"name\":\"A name\"}");
    }

    private static void refused(Path directory, int port, String reason) throws IOException {
        try (SystemProcess system = SystemProcess.start(directory, port)) {
            assertThat(system.awaitEnd()).isEqualTo(1);
            assertThat(system.output().lines()).singleElement().asString().contains(reason);
        }
    }
}
