package dev.kartoteka.command.imports;

import dev.kartoteka.command.imports.ImportStatus.Problem;
import dev.kartoteka.command.imports.ImportStatus.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What changes of an import while it runs, open to assignment. */
final class ImportStatusDraft {

    private final ImportStatus before;

    State state;
    Tally.Counts counts;
    double rowsPerSecond;
    long readBytes;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    int resumed;

    @Nullable
    Problem error;

    ImportStatusDraft(ImportStatus status) {
        before = status;
        state = status.state();
        counts = new Tally.Counts(
                status.rowsRead(),
                status.applied(),
                status.unchanged(),
                status.ignored(),
                status.rejected(),
                status.commandsSent(),
                status.noted());
        rowsPerSecond = status.rowsPerSecond();
        readBytes = status.readBytes();
        startedAt = status.startedAt();
        finishedAt = status.finishedAt();
        resumed = status.resumed();
        error = status.error();
    }

    ImportStatus toStatus() {
        return new ImportStatus(
                before.id(),
                before.mapping(),
                before.source(),
                state,
                before.files(),
                before.rowsTotal(),
                counts.read(),
                counts.applied(),
                counts.unchanged(),
                counts.ignored(),
                counts.rejected(),
                counts.noted(),
                counts.commands(),
                rowsPerSecond,
                before.totalBytes(),
                readBytes,
                before.createdAt(),
                before.startedBy(),
                startedAt,
                finishedAt,
                resumed,
                error);
    }
}
