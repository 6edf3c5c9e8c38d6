package dev.kartoteka.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordKeysTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** A statement that keeps many keys tells which by their identifiers; two of one identifier would seem kept both. */
    @Test
    void haveDifferentIdentifiersHoweverManyAreMadeInOneMoment() {
        RecordKeys keys = keys(recordId -> false);
        Map<String, Set<String>> records = IntStream.range(0, 4000) // twenty random bits would meet seven times or so
                .mapToObj(number -> "client-" + number)
                .collect(Collectors.toMap(Function.identity(), Set::of));

        Map<String, DataKey> made = keys.forWriting(records, records.keySet());

        assertThat(made.values().stream().map(DataKey::id).distinct()).hasSize(records.size());
    }

    /** Else erasing the client of whoever tries would take a foreign record's data along. */
    @Test
    void areNotTiedToThePersonsOfWhoeverBeginsARecordThatIsThere() {
        RecordKeys keys = keys("interaction-1"::equals);
        write(keys, "interaction-1", "client-own", Set.of());

        assertThatThrownBy(() -> write(keys, "interaction-1", "client-mine", Set.of("interaction-1")))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(keys.destroy("client-mine")).doesNotContain("interaction-1");
        assertThat(write(keys, "interaction-1", "client-own", Set.of()).destroyed())
                .isFalse();
    }

    /** A key may be there of a creation that was not stored; the record that begins then is about others. */
    @Test
    void areTiedToThePersonsOfARecordThatBeginsAfterACreationInVain() {
        RecordKeys keys = keys(recordId -> false);
        write(keys, "interaction-1", "client-1", Set.of("interaction-1"));

        write(keys, "interaction-1", "client-2", Set.of("interaction-1"));

        assertThat(keys.recordsAbout("client-2")).containsExactly("interaction-1");
    }

    private static DataKey write(RecordKeys keys, String recordId, String subject, Set<String> begun) {
        return Objects.requireNonNull(
                keys.forWriting(Map.of(recordId, Set.of(subject)), begun).get(recordId));
    }

    private RecordKeys keys(Predicate<String> exists) {
        return new RecordKeys(
                new KeysInMemory(),
                MasterKeyFile.open(directory.resolve("master-key"), true),
                Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC),
                exists);
    }
}
