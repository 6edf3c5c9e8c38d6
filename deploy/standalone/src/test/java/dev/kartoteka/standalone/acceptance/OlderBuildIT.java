package dev.kartoteka.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kartoteka.standalone.process.SystemProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * This build opens what an older one has written, and tells the same of it: every command once, as the build of format 1 stored it
 * on 2026-11-22. What is kept for it is never written anew; a format that comes later gets a file of its own beside it, by
 * {@code -Dkartoteka.test.keep-build=<file>}.
 */
@OwnSystem
class OlderBuildIT {

    private static final String KEEP = "kartoteka.test.keep-build";
    private static final String FORMAT_1 = "/older-builds/format-1.zip";
    private static final String ANSWERS = "answers.json";
    private static final String HEADS = "heads.ndjson";
    private static final String KEY = "key.txt";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void whatFormat1HoldsIsToldAsItWas() throws Exception {
        Path data = directory.resolve("data");
        Map<String, byte[]> kept;
        try (InputStream file = Objects.requireNonNull(OlderBuildIT.class.getResourceAsStream(FORMAT_1))) {
            kept = OlderBuild.unpack(file, data);
        }
        Path heads = Files.write(directory.resolve(HEADS), kept.get(HEADS));
        Path key = Files.write(directory.resolve(KEY), kept.get(KEY));
        try (SystemProcess system = UpgradeIT.start(UpgradeIT.HERE, data)) {
            Api api = UpgradeIT.api(system);
            api.awaitWholeHistory();
            JSON.readTree(new String(kept.get(ANSWERS), UTF_8))
                    .properties()
                    .forEach(told ->
                            UpgradeIT.assertSaysTheSame(told.getKey(), told.getValue(), api.read(told.getKey())));
            UpgradeIT.isComplete(api);
            UpgradeIT.isTheHistoryOf(api, new Exported(api, directory), key, heads);

            new EveryCommand(api, Api.unique()).tell();
            api.awaitWholeHistory();
            UpgradeIT.isComplete(api);
            UpgradeIT.isTheHistoryOf(api, new Exported(api, directory), key, heads);
        }
    }

    @Test
    void isKept() throws Exception {
        String file = System.getProperty(KEEP, "");
        assumeTrue(!file.isBlank(), "Skipped: -D" + KEEP + " names no file to keep this build's data in");
        Path data = directory.resolve("data");
        Map<String, byte[]> more = new LinkedHashMap<>();
        try (SystemProcess system = UpgradeIT.start(UpgradeIT.HERE, data)) {
            Api api = UpgradeIT.api(system);
            String run = Api.unique();
            new EveryCommand(api, run).tell();
            UpgradeIT.awaitHead(api);
            Map<String, JsonNode> answers = new LinkedHashMap<>();
            String then = Instant.now().toString();
            for (String path : UpgradeIT.paths(run)) {
                // what is told of a past moment is the same whenever it is asked
                String asked = path.contains("asOf=") ? path : path + "?asOf=" + then;
                answers.put(asked, api.read(asked));
            }
            more.put(ANSWERS, JSON.writeValueAsBytes(answers));
            Exported exported = new Exported(api, directory);
            more.put(HEADS, read(exported.heads()));
            more.put(KEY, read(exported.key()));
        }
        OlderBuild.keep(data, more, Path.of(file));
        assertThat(Path.of(file)).isNotEmptyFile();
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
