package dev.kartoteka.command.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands.
 *
 * @param rowsTotal in all files, known before the first is applied
 * @param rowsRead of which every one is applied, unchanged, ignored, rejected, or just being applied
 * @param unchanged rows whose commands were all carried out by an earlier load
 * @param ignored rows that the mapping has nothing to say of
 * @param noted how often each rule of the mapping had to be used
 * @param commandsSent accepted, in this run
 * @param totalBytes of the files as uploaded
 * @param readBytes of them, about; by rows done
 * @param startedBy the employee or API key that started it; null where it was started before this was kept
 * @param resumed how often it was taken up again after the process had ended
 */
public record ImportStatus(
        String id,
        String mapping,
        String source,
        State state,
        List<String> files,
        long rowsTotal,
        long rowsRead,
        long applied,
        long unchanged,
        long ignored,
        long rejected,
        Map<String, Long> noted,
        long commandsSent,
        double rowsPerSecond,
        long totalBytes,
        long readBytes,
        Instant createdAt,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int resumed,
        @Nullable Problem error) {

    /** What became of it. */
    public enum State {
        /** Waits for the one before it. */
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        /** The process was stopped; it goes on when the process starts again. */
        INTERRUPTED;

        boolean over() {
            return this == DONE || this == FAILED;
        }
    }

    /**
     * Why it failed as a whole.
     *
     * @param code a name of {@link dev.kartoteka.shared.failure.FailureCode}
     */
    public record Problem(String code, String detail) {}

    ImportStatus in(State next) {
        return with(draft -> draft.state = next);
    }

    /** Begun, from its first row. */
    ImportStatus started(Instant now, boolean again) {
        return with(draft -> {
            draft.state = State.RUNNING;
            draft.counts = Tally.Counts.NONE;
            draft.rowsPerSecond = 0;
            draft.readBytes = 0;
            draft.startedAt = startedAt == null ? now : startedAt;
            draft.finishedAt = null;
            draft.resumed = again ? resumed + 1 : resumed;
            draft.error = null;
        });
    }

    ImportStatus finished(State end, Instant now, @Nullable Problem why) {
        return with(draft -> {
            draft.state = end;
            draft.finishedAt = now;
            draft.error = why;
        });
    }

    ImportStatus with(Tally.Counts counts, double perSecond) {
        return with(draft -> {
            draft.counts = counts;
            draft.rowsPerSecond = perSecond;
            draft.readBytes = rowsTotal == 0 ? totalBytes : totalBytes * Math.min(counts.read(), rowsTotal) / rowsTotal;
        });
    }

    private ImportStatus with(Consumer<ImportStatusDraft> change) {
        ImportStatusDraft draft = new ImportStatusDraft(this);
        change.accept(draft);
        return draft.toStatus();
    }
}
