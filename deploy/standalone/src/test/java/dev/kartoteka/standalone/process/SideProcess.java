package dev.kartoteka.standalone.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One side in a process of its own, from the jar that the build made. */
final class SideProcess implements AutoCloseable {

    private final SystemProcess process;
    private final int port;

    private SideProcess(SystemProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param module whose jar is started, such as {@code command-side} */
    static SideProcess start(String module, Path dataDirectory, Map<String, String> stores) throws IOException {
        int port = SystemProcess.freePort();
        Map<String, String> environment = new HashMap<>(stores);
        environment.put("KARTOTEKA_EVENT_STORE", "axon-server");
        environment.put("KARTOTEKA_DATA_DIR", dataDirectory.toString());
        environment.put("KARTOTEKA_PORT", String.valueOf(port));
        environment.putIfAbsent("KARTOTEKA_SECURITY_ISSUERURI", "http://localhost:1/asked-when-somebody-logs-in");
        return new SideProcess(SystemProcess.start(List.of("-jar", jar(module).toString()), port, environment), port);
    }

    String address() {
        return "http://localhost:" + port;
    }

    SideProcess awaitReady() {
        process.awaitReady();
        return this;
    }

    void awaitOutput(String text) {
        await().atMost(Duration.ofMinutes(2)).until(() -> process.output().contains(text));
    }

    String output() throws IOException {
        return process.output();
    }

    int awaitEnd() {
        return process.awaitEnd();
    }

    void kill() {
        process.kill();
    }

    int terminate() {
        return process.terminate();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }

    private static Path jar(String module) throws IOException {
        Path target = Path.of("../..", module, "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar of " + module + " was built in " + target));
        }
    }
}
