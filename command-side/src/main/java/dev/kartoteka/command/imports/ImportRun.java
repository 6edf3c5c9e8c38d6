package dev.kartoteka.command.imports;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.imports.StepRunner.Outcome;
import dev.kartoteka.command.imports.StepRunner.StoreGone;
import dev.kartoteka.command.imports.mapping.MappedRow;
import dev.kartoteka.command.imports.mapping.Mapping;
import dev.kartoteka.command.imports.mapping.Step;
import dev.kartoteka.command.imports.mapping.Table;
import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.command.imports.rows.UploadedFile;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One way through all rows of an import. One thread reads and maps, many carry out. */
final class ImportRun {

    private static final int THREADS = 32;

    private final Mapping mapping;
    private final RowCheck check;
    private final StepRunner runner;
    private final Tally tally;
    private final RowLog rejects;
    private final RowLog notes;
    private final BooleanSupplier stopping;
    private final PutOff putOff = new PutOff();
    private final Map<String, Shared> once = new HashMap<>();
    private final AtomicReference<@Nullable StoreGone> gone = new AtomicReference<>();

    ImportRun(
            Mapping mapping,
            CommandPort commands,
            StepRunner runner,
            Tally tally,
            RowLog rejects,
            RowLog notes,
            BooleanSupplier stopping) {
        this.mapping = mapping;
        this.check = new RowCheck(commands);
        this.runner = runner;
        this.tally = tally;
        this.rejects = rejects;
        this.notes = notes;
        this.stopping = stopping;
    }

    /**
     * Applies all rows.
     *
     * @param afterRow called often, by the reading thread
     * @throws Refusal if what the mapping needs beforehand is refused
     * @throws StoreGone if the store does not answer
     * @throws CancellationException if the process is to stop
     */
    void run(List<UploadedFile> files, Runnable afterRow) throws InterruptedException {
        try (RowScheduler scheduler = new RowScheduler(THREADS)) {
            try {
                Row none = new Row("mapping " + mapping.name(), 0, Map.of(), null, null);
                apply(List.of(none), check.ready(mapping.before()));
                for (Table table : mapping.tables()) {
                    List<UploadedFile> ofTable = files.stream()
                            .filter(file -> mapping.tableFor(file.name(), file.columns()) == table)
                            .toList();
                    Table.Reading reading = table.begin();
                    if (table.looksAhead()) {
                        ofTable.forEach(file -> file.read(row -> foresee(row, reading)));
                    }
                    ofTable.forEach(file -> file.read(row -> read(row, reading, scheduler, afterRow)));
                }
            } finally {
                scheduler.drain();
            }
            requireStore();
            putOff.inOrder().forEach(this::late);
        }
    }

    private void foresee(Row row, Table.Reading reading) {
        requireWanted();
        reading.foresee(row);
    }

    private void read(Row row, Table.Reading reading, RowScheduler scheduler, Runnable afterRow) {
        requireStore();
        requireWanted();
        tally.read();
        try {
            reading.map(row).ifPresent(mapped -> take(mapped, scheduler));
        } catch (InvalidValue e) {
            reject(List.of(row), new Refusal(e.code(), String.valueOf(e.getMessage())));
        } catch (Refusal refusal) {
            reject(List.of(row), refusal);
        }
        afterRow.run();
    }

    private void take(MappedRow mapped, RowScheduler scheduler) {
        mapped.notes().forEach(note -> {
            tally.noted(note.rule());
            notes.add(note.row(), note.rule(), note.because());
        });
        mapped.refused().forEach(refused -> reject(List.of(refused.row()), refused.refusal()));
        if (mapped.rows().isEmpty()) {
            return;
        }
        try {
            submit(mapped, scheduler);
        } catch (InvalidValue e) {
            reject(mapped.rows(), new Refusal(e.code(), String.valueOf(e.getMessage())));
        } catch (Refusal refusal) {
            reject(mapped.rows(), refusal);
        }
    }

    private void submit(MappedRow mapped, RowScheduler scheduler) {
        List<Shared> shared =
                mapped.once().stream().map(step -> shared(step, scheduler)).toList();
        if (mapped.steps().isEmpty() && shared.isEmpty()) {
            tally.ignored(mapped.rows().size());
            return;
        }
        List<ReadyStep> ready = check.ready(mapped.steps());
        Set<String> changes = RowCheck.changedBeside(mapped.steps());
        ready.forEach(step -> changes.add(step.id()));
        Set<String> needs = RowCheck.references(mapped.steps());
        mapped.once().forEach(step -> needs.add(step.id()));
        submit(scheduler, changes, needs, () -> carryOut(mapped.rows(), shared, ready));
    }

    private static void submit(RowScheduler scheduler, Set<String> changes, Set<String> needs, Runnable work) {
        try {
            scheduler.submit(changes, needs, work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** What many rows share is made for the first, and all of them wait for it; if it is refused, so are they. */
    private Shared shared(Step step, RowScheduler scheduler) {
        Shared known = once.get(step.id());
        if (known != null) {
            return known;
        }
        Shared made = new Shared();
        once.put(step.id(), made);
        try {
            List<ReadyStep> ready = check.ready(List.of(step));
            submit(scheduler, Set.of(step.id()), RowCheck.references(List.of(step)), () -> make(ready, made));
        } catch (InvalidValue e) {
            made.refusal = new Refusal(e.code(), String.valueOf(e.getMessage()));
        } catch (Refusal refusal) {
            made.refusal = refusal;
        }
        return made;
    }

    private void make(List<ReadyStep> ready, Shared made) {
        try {
            if (gone.get() == null && runner.run(ready.get(0)) == Outcome.APPLIED) {
                tally.command();
            }
        } catch (Refusal refusal) {
            made.refusal = refusal;
        } catch (StoreGone e) {
            gone.compareAndSet(null, e);
        }
    }

    private void carryOut(List<Row> rows, List<Shared> shared, List<ReadyStep> steps) {
        if (gone.get() != null) {
            return;
        }
        try {
            shared.forEach(Shared::requireMade);
            if (steps.isEmpty()) {
                tally.ignored(rows.size());
            } else if (apply(rows, steps)) {
                tally.applied(rows.size());
            } else {
                tally.unchanged(rows.size());
            }
        } catch (Refusal refusal) {
            reject(rows, refusal);
        } catch (StoreGone e) {
            gone.compareAndSet(null, e);
        }
    }

    /** Whether anything was carried out now. */
    private boolean apply(List<Row> rows, List<ReadyStep> steps) {
        boolean applied = false;
        for (ReadyStep step : steps) {
            Outcome outcome = runner.run(step);
            if (outcome == Outcome.APPLIED) {
                tally.command();
                applied = true;
            } else if (outcome == Outcome.UNCHANGED) {
                putOff.isOver(step.id());
            } else {
                putOff.add(rows, step, applied || rows.get(0).line() == 0); // line 0 is the mapping, no row to count
            }
        }
        return applied;
    }

    private void late(PutOff.Late late) {
        int rows = late.rows().size();
        try {
            if (runner.runLate(late.step()) == Outcome.APPLIED) {
                tally.command();
                if (!late.counted()) {
                    tally.unchangedAfterAllApplied(rows);
                }
            }
        } catch (Refusal refusal) {
            if (!late.counted()) {
                tally.unchangedAfterAllRejected(rows);
            }
            late.rows().forEach(row -> rejects.add(row, refusal.code().name(), String.valueOf(refusal.getMessage())));
        }
    }

    private void reject(List<Row> rows, Refusal refusal) {
        tally.rejected(rows.size());
        rows.forEach(row -> rejects.add(row, refusal.code().name(), String.valueOf(refusal.getMessage())));
    }

    private void requireWanted() {
        if (stopping.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void requireStore() {
        StoreGone failure = gone.get();
        if (failure != null) {
            throw failure;
        }
    }

    /** What many rows share: made, or not for this reason. */
    private static final class Shared {

        private volatile @Nullable Refusal refusal;

        void requireMade() {
            Refusal why = refusal;
            if (why != null) {
                throw why;
            }
        }
    }
}
