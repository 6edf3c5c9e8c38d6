package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * Real data sets, which are not part of this repository. {@code -Dkartoteka.shared-data} says where they are; without it
 * they are looked for beside the repository.
 */
final class SharedData {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(15);

    private SharedData() {}

    /** The files of a data set; the test is skipped, and says so, when they are not there. */
    static List<Path> files(String dataSet) {
        Path directory = Path.of(System.getProperty("kartoteka.shared-data", "../../../shared/data"))
                .resolve(dataSet);
        Assumptions.assumeTrue(
                Files.isDirectory(directory),
                () -> "Skipped: the data set is not at "
                        + directory.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a data set and gives what is told of the load when it is done. */
    static JsonNode load(Api api, String dataSet) {
        JsonNode ended = api.awaitImport(api.uploadFiles(dataSet, files(dataSet)), LONGEST_IMPORT);
        assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("DONE");
        return ended;
    }

    /** Waits until the read side has what was loaded. */
    static void awaitTotal(Api api, String path, String field, long wanted) {
        api.readWhen(path, answer -> answer.get(field).asLong() == wanted, LONGEST_IMPORT);
    }

    static String pipelineNamed(Api api, String name) {
        JsonNode found = api.readWhen("/pipelines?filter[name]=" + name.replace(" ", "%20"), list -> !list.get("data")
                .isEmpty());
        return found.at("/data/0/id").asString();
    }

    /** How many events of each type there are, to see whether anything was added. */
    static JsonNode eventTypes(Api api) {
        api.awaitWholeHistory();
        return api.read("/audit/events/types");
    }
}
