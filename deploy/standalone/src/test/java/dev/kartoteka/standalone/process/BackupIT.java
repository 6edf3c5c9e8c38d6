package dev.kartoteka.standalone.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.cli.BackupCommand;
import dev.kartoteka.standalone.cli.RestoreCommand;
import dev.kartoteka.standalone.cli.VerifyCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** A backup is taken while somebody writes, and a system that is restored from it has all of what was acknowledged before. */
class BackupIT {

    private static final Map<String, String> HEADS_SOON = Map.of("KARTOTEKA_PROOF_HEADINTERVAL", "PT1S");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void whatWasAcknowledgedBeforeIsThereAfterwardsAndProven() throws Exception {
        Path data = directory.resolve("data");
        Path backup = directory.resolve("backup.zip");
        Path keptHead = directory.resolve("heads.ndjson");
        Path key = directory.resolve("key.pem");
        List<String> before;
        try (SystemProcess system = SystemProcess.start(data, SystemProcess.freePort(), HEADS_SOON)
                .awaitReady()
                .loggedIn()) {
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(system));
            await().atMost(PATIENCE).until(() -> acknowledged.size() >= 20 && size(system) > 0);
            document(system);
            Files.writeString(keptHead, latestHead(system) + "\n");
            Files.writeString(key, system.get("/api/v1/audit/key").body());

            before = List.copyOf(acknowledged);
            Told taken = tell(new BackupCommand(), backup.toString(), "--data-dir", data.toString());
            assertThat(taken.code()).as(taken.text()).isZero();
            int meanwhile = acknowledged.size();
            await().atMost(PATIENCE).until(() -> acknowledged.size() > meanwhile); // nothing is held up by it
            enough.set(true);
            writer.join();
            assertThat(meanwhile).as("written while it was taken").isGreaterThan(before.size());
        }
        anotherOfTheStoppedSystem(data);
        damagedOnesAreRefused(backup);

        Path fresh = directory.resolve("fresh");
        Told restored = tell(new RestoreCommand(), backup.toString(), "--data-dir", fresh.toString());
        assertThat(restored.code()).as(restored.text()).isZero();
        assertThat(restored.text()).contains("The master key was not in the backup");
        refused(backup, fresh, "is not empty");
        doesNotStartWithoutTheMasterKey(fresh);

        Files.copy(data.resolve("master-key"), fresh.resolve("master-key"));
        try (SystemProcess system = SystemProcess.start(fresh, SystemProcess.freePort(), HEADS_SOON)
                .awaitReady()
                .loggedIn()) {
            for (String id : before) {
                assertThat(read(system, "clients/" + id).get("name").asString()).isEqualTo("Name of " + id);
            }
            await().atMost(PATIENCE).until(() -> read(system, "audit/proof/completeness")
                    .path("equal")
                    .asBoolean(false));
            isTheHistoryThatWasSigned(system, key, keptHead);
            assertThat(system.get("/api/v1/documents/document-kept/content").body())
                    .startsWith("%PDF");
            assertThat(system.get("/api/v1/files/file-kept/content").body()).isEqualTo("a note");
            assertThat(register(system, "client-after")).isEqualTo(201);
        }
    }

    private void write(SystemProcess system) {
        for (int i = 0; !enough.get(); i++) {
            String id = "client-written-" + i;
            if (register(system, id) == 201) {
                acknowledged.add(id);
            }
        }
    }

    private static void document(SystemProcess system) throws Exception {
        assertThat(system.upload("files?id=file-kept&clientId=client-written-0&name=a.txt", "text/plain", "a note")
                        .statusCode())
                .isEqualTo(201);
        assertThat(system.post(
                                "document-templates",
                                "{\"id\":\"template-kept\",\"name\":\"L\",\"kind\":\"LETTER\",\"language\":\"en\","
                                        + "\"body\":\"<p>{{client.name}}</p>\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(system.post(
                                "documents",
                                "{\"id\":\"document-kept\",\"templateId\":\"template-kept\",\"clientId\":\"client-written-0\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static int register(SystemProcess system, String id) {
        try {
            return system.post(
                            "clients",
                            "{\"id\":\"%1$s\",\"kind\":\"INDIVIDUAL\",\"name\":\"Name of %1$s\"}".formatted(id))
                    .statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void anotherOfTheStoppedSystem(Path data) {
        Told taken =
                tell(new BackupCommand(), directory.toString(), "--data-dir", data.toString(), "--with-master-key");
        assertThat(taken.code()).as(taken.text()).isZero();
        assertThat(taken.text()).contains("With the master key");
    }

    private void damagedOnesAreRefused(Path backup) throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Path damaged = directory.resolve("damaged.zip");
        Path target = directory.resolve("of-a-damaged-one");
        for (String entry :
                List.of("proof/heads.ndjson", "postgres/global/pg_control", "keys/access-token-key", "backup.txt")) {
            Files.write(damaged, turnedIn(whole, entry));
            refused(damaged, target, "damaged");
            assertThat(target).doesNotExist();
        }
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        refused(damaged, target, "damaged");
        Files.writeString(damaged, "something else");
        refused(damaged, target, "no backup");
        assertThat(target).doesNotExist();
    }

    /** A bit of what is kept of an entry, a little behind its name. */
    private static byte[] turnedIn(byte[] archive, String entry) {
        byte[] turned = archive.clone();
        turned[new String(archive, ISO_8859_1).indexOf(entry) + entry.length() + 40] ^= 0x10;
        return turned;
    }

    private static void refused(Path backup, Path target, String why) {
        Told told = tell(new RestoreCommand(), backup.toString(), "--data-dir", target.toString());
        assertThat(told.code()).as(told.text()).isEqualTo(1);
        assertThat(told.text()).contains("is not restored", why);
    }

    private static void doesNotStartWithoutTheMasterKey(Path data) throws Exception {
        try (SystemProcess system = SystemProcess.start(data, SystemProcess.freePort())) {
            assertThat(system.awaitEnd()).isEqualTo(1);
            assertThat(system.output().lines())
                    .as(system.output())
                    .last()
                    .asString()
                    .contains("Kartoteka does not start: the file of the master key is missing");
            assertThat(system.output()).doesNotContain("\tat ");
        }
        assertThat(data.resolve("master-key")).doesNotExist();
    }

    private void isTheHistoryThatWasSigned(SystemProcess system, Path key, Path keptHead) throws Exception {
        JsonNode history = read(system, "audit/proof/history");
        assertThat(history.get("valid").asBoolean()).as(history.toString()).isTrue();
        Path export = directory.resolve("export.ndjson");
        Files.writeString(export, system.get("/api/v1/audit/export").body());
        Told verified =
                tell(new VerifyCommand(), export.toString(), "--key", key.toString(), "--heads", keptHead.toString());
        assertThat(verified.code()).as(verified.text()).isZero();
    }

    private static long size(SystemProcess system) throws Exception {
        return read(system, "audit/heads?limit=1").at("/data/0/size").asLong(0);
    }

    private static JsonNode latestHead(SystemProcess system) throws Exception {
        return read(system, "audit/heads?limit=1").at("/data/0");
    }

    private static JsonNode read(SystemProcess system, String path) throws Exception {
        return SystemProcess.json(system.get("/api/v1/" + path));
    }

    private record Told(int code, String text) {}

    private static Told tell(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
        return new Told(code, out.toString());
    }
}
