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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Optional<Refusal>> once = new HashMap<>();
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
                apply(none, check.ready(mapping.before()));
                for (Table table : mapping.tables()) {
                    Table.Reading reading = table.begin();
                    for (UploadedFile file : files) {
                        if (mapping.tableFor(file.name(), file.columns()) == table) {
                            file.read(row -> read(row, reading, scheduler, afterRow));
                        }
                    }
                }
            } finally {
                scheduler.drain();
            }
            requireStore();
            putOff.inOrder().forEach(this::late);
        }
    }

    private void read(Row row, Table.Reading reading, RowScheduler scheduler, Runnable afterRow) {
        requireStore();
        if (stopping.getAsBoolean()) {
            throw new CancellationException();
        }
        tally.read();
        try {
            MappedRow mapped = reading.map(row);
            mapped.notes().forEach(note -> {
                tally.noted(note.rule());
                notes.add(row, note.rule(), note.because());
            });
            for (Step step : mapped.once()) {
                runOnce(step);
            }
            submit(row, mapped, scheduler);
        } catch (InvalidValue e) {
            reject(row, new Refusal(e.code(), String.valueOf(e.getMessage())));
        } catch (Refusal refusal) {
            reject(row, refusal);
        }
        afterRow.run();
    }

    private void submit(Row row, MappedRow mapped, RowScheduler scheduler) {
        if (mapped.steps().isEmpty()) {
            tally.ignored();
            return;
        }
        List<ReadyStep> ready = check.ready(mapped.steps());
        Set<String> changes = new HashSet<>();
        ready.forEach(step -> changes.add(step.id()));
        try {
            scheduler.submit(changes, RowCheck.references(mapped.steps()), () -> carryOut(row, ready));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** What many rows share is made by the first, before any of them goes on; if it is refused, so are they all. */
    private void runOnce(Step step) {
        Optional<Refusal> before = once.get(step.id());
        if (before == null) {
            before = Optional.empty();
            try {
                List<ReadyStep> ready = check.ready(List.of(step));
                if (runner.run(ready.get(0)) == Outcome.APPLIED) {
                    tally.command();
                }
            } catch (Refusal refusal) {
                before = Optional.of(refusal);
            }
            once.put(step.id(), before);
        }
        before.ifPresent(refusal -> {
            throw refusal;
        });
    }

    private void carryOut(Row row, List<ReadyStep> steps) {
        if (gone.get() != null) {
            return;
        }
        try {
            if (apply(row, steps)) {
                tally.applied();
            } else {
                tally.unchanged();
            }
        } catch (Refusal refusal) {
            reject(row, refusal);
        } catch (StoreGone e) {
            gone.compareAndSet(null, e);
        }
    }

    /** Whether anything was carried out now. */
    private boolean apply(Row row, List<ReadyStep> steps) {
        boolean applied = false;
        for (ReadyStep step : steps) {
            Outcome outcome = runner.run(step);
            if (outcome == Outcome.APPLIED) {
                tally.command();
                applied = true;
            } else if (outcome == Outcome.UNCHANGED) {
                putOff.isOver(step.id());
            } else {
                putOff.add(row, step, applied || row.line() == 0); // line 0 is the mapping, no row to count
            }
        }
        return applied;
    }

    private void late(PutOff.Late late) {
        try {
            if (runner.runLate(late.step()) == Outcome.APPLIED) {
                tally.command();
                if (!late.counted()) {
                    tally.unchangedAfterAllApplied();
                }
            }
        } catch (Refusal refusal) {
            if (!late.counted()) {
                tally.unchangedAfterAllRejected();
            }
            rejects.add(late.row(), refusal.code().name(), String.valueOf(refusal.getMessage()));
        }
    }

    private void reject(Row row, Refusal refusal) {
        tally.rejected();
        rejects.add(row, refusal.code().name(), String.valueOf(refusal.getMessage()));
    }

    private void requireStore() {
        StoreGone failure = gone.get();
        if (failure != null) {
            throw failure;
        }
    }
}
