package dev.kartoteka.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordKeysTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** A statement that keeps many keys tells which by their identifiers; two of one identifier would seem kept both. */
    @Test
    void haveDifferentIdentifiersHoweverManyAreMadeInOneMoment() {
        RecordKeys keys = new RecordKeys(
                new KeysInMemory(),
                MasterKeyFile.open(directory.resolve("master-key"), true),
                Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
        Map<String, Set<String>> records = IntStream.range(0, 4000) // twenty random bits would meet seven times or so
                .mapToObj(number -> "client-" + number)
                .collect(Collectors.toMap(Function.identity(), Set::of));

        Map<String, DataKey> made = keys.forWriting(records, records.keySet());

        assertThat(made.values().stream().map(DataKey::id).distinct()).hasSize(records.size());
    }
}
