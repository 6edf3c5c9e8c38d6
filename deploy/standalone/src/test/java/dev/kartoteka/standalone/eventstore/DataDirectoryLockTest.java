package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryLockTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @Test
    void createsTheDirectory() {
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory.resolve("a/b"))) {
            assertThat(lock.directory()).isDirectory().isAbsolute();
        }
    }

    @Test
    void refusesASecondHolderInOneLineThatNamesTheFirst() {
        try (DataDirectoryLock lock = DataDirectoryLock.take(directory)) {
            assertThatThrownBy(() -> DataDirectoryLock.take(lock.directory()))
                    .isInstanceOf(DataDirectoryUnavailable.class)
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void canBeTakenAgainOnceReleased() {
        DataDirectoryLock.take(directory).close();
        DataDirectoryLock.take(directory).close();
        assertThat(directory).isDirectory();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> DataDirectoryLock.take(file))
                .isInstanceOf(DataDirectoryUnavailable.class)
                .hasMessageContaining("is not a directory");
    }

    @Test
    void refusesAPlaceWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> DataDirectoryLock.take(file.resolve("below")))
                .isInstanceOf(DataDirectoryUnavailable.class)
                .hasMessageContaining("cannot be created");
    }
}
