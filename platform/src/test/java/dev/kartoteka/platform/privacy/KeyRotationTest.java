package dev.kartoteka.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.platform.start.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    private static final int KEYS = 1200; // more than two portions

    private final KeysInMemory store = new KeysInMemory();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void fill() {
        RecordKeys keys = keys(file());
        IntStream.range(0, KEYS).forEach(i -> keys.forWriting(Map.of("client-" + i, Set.of("client-" + i)), Set.of()));
        keys.destroy("client-7");
    }

    @Test
    void wrapsEveryKeyAnewAndForgetsTheOldMasterKey() throws IOException {
        String old = Files.readString(directory.resolve("master-key")).strip();
        MasterKeyFile masterKeys = file();
        KeyRotation rotation = new KeyRotation(store, masterKeys, keys(masterKeys), Duration.ZERO);

        rotation.rotate();
        await().until(() -> !rotation.progress().running());

        KeyRotation.Progress done = rotation.progress();
        assertThat(done.failure()).isNull();
        assertThat(done.keys()).isEqualTo(KEYS - 1);
        assertThat(done.done()).isEqualTo(KEYS - 1);
        assertThat(done.left()).isZero();
        assertThat(done.destroyed()).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("master-key"))).doesNotContain(old);
        assertThat(keys(file()).forWriting(Map.of("client-1", Set.of("client-1")), Set.of()))
                .hasSize(1);
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        MasterKeyFile masterKeys = file();
        masterKeys.renew(); // and then the process died
        KeyRotation rotation = new KeyRotation(store, file(), keys(file()), Duration.ZERO);
        assertThat(rotation.progress().left()).isEqualTo(KEYS - 1);

        rotation.resume();
        await().until(() -> !rotation.progress().running());

        assertThat(rotation.progress().left()).isZero();
        assertThat(file().previous()).isEmpty();
    }

    @Test
    void doesNotBeginWithoutTheMasterKeyThatKeysNeed() throws IOException {
        Files.delete(directory.resolve("master-key"));

        assertThatThrownBy(this::file)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the file of the master key is missing");
    }

    @Test
    void keepsTheMasterKeyForItsOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("master-key"))))
                .isEqualTo("rw-------");
    }

    private MasterKeyFile file() {
        return MasterKeyFile.open(directory.resolve("master-key"), store.keys.isEmpty());
    }

    private RecordKeys keys(MasterKeys masterKeys) {
        return new RecordKeys(store, masterKeys, Clock.systemUTC(), recordId -> false);
    }
}
