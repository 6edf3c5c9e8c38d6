package dev.kartoteka.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import dev.kartoteka.command.imports.ImportStatus.State;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentMatcher;
import org.springframework.util.unit.DataSize;

/** What is asked and uploaded between the start of the web server and that of the imports. */
class ImportsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    private final ImportJob job = mock(ImportJob.class);

    @SuppressWarnings("NullAway.Init")
    private ImportSettings settings;

    @BeforeEach
    void settings() {
        settings = new ImportSettings(data, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
    }

    @Test
    void knowsBeforeItStartsWhatADeadProcessLeft() throws IOException {
        store("import-left", State.RUNNING);

        Imports imports = new Imports(settings, job, new SimpleMeterRegistry());

        assertThat(imports.find("import-left")).isPresent();
        imports.start();
        verify(job, timeout(10_000)).run(argThat(taken("import-left", State.INTERRUPTED)), any(), any(), any());
        imports.stop();
    }

    @Test
    void leavesAloneWhatIsUploadedBeforeItStarts() throws IOException {
        Imports imports = new Imports(settings, job, new SimpleMeterRegistry());
        imports.enqueue(store("import-early", State.QUEUED));
        ImportDirectory uploading = ImportDirectory.create(settings.directory().resolve("import-uploading"));
        uploading.writeMapping("name: early");

        imports.start();

        assertThat(uploading.readMapping()).isEqualTo("name: early");
        imports.enqueue(store("import-later", State.QUEUED)); // behind whatever was queued at the start
        verify(job, timeout(10_000)).run(argThat(taken("import-later", State.QUEUED)), any(), any(), any());
        verify(job).run(argThat(taken("import-early", State.QUEUED)), any(), any(), any());
        verifyNoMoreInteractions(job);
        imports.stop();
    }

    private static ArgumentMatcher<ImportStatus> taken(String id, State state) {
        return status -> status.id().equals(id) && status.state() == state;
    }

    private ImportStatus store(String id, State state) throws IOException {
        ImportStatus status = new ImportStatus(
                id,
                "cases",
                "cases",
                state,
                List.of(),
                1,
                0,
                0,
                0,
                0,
                0,
                Map.of(),
                0,
                0,
                1,
                0,
                Instant.EPOCH,
                "employee-eve",
                null,
                null,
                0,
                null);
        ImportDirectory.create(settings.directory().resolve(id)).write(status);
        return status;
    }
}
