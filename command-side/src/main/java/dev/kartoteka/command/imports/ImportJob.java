package dev.kartoteka.command.imports;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.imports.ImportStatus.Problem;
import dev.kartoteka.command.imports.ImportStatus.State;
import dev.kartoteka.command.imports.StepRunner.StoreGone;
import dev.kartoteka.command.imports.mapping.Mapping;
import dev.kartoteka.command.imports.rows.UnreadableFile;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one import from its first row to its end, and says all the while where it stands. */
@Component
class ImportJob {

    private static final Logger logger = LoggerFactory.getLogger(ImportJob.class);
    private static final long TOLD_EVERY = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long WRITTEN_EVERY = TimeUnit.SECONDS.toNanos(2);

    private final CommandPort commands;
    private final EventStore eventStore;
    private final Uploads uploads;

    ImportJob(CommandPort commands, EventStore eventStore, Uploads uploads) {
        this.commands = commands;
        this.eventStore = eventStore;
        this.uploads = uploads;
    }

    /** @param told gets the status whenever it has changed */
    void run(ImportStatus stored, ImportDirectory directory, Consumer<ImportStatus> told, BooleanSupplier stopping) {
        boolean again = stored.state() == State.INTERRUPTED;
        ImportStatus begun = stored.started(Instant.now(), again);
        directory.write(begun);
        told.accept(begun);
        Progress progress = new Progress(begun, directory, told);
        ImportStatus end;
        try (RowLog rejects = RowLog.begin(directory.rejects());
                RowLog notes = RowLog.begin(directory.notes())) {
            progress.lists(rejects, notes);
            Mapping mapping = Uploads.mapping(directory.readMapping());
            StepRunner runner = new StepRunner(commands, new PastSteps(eventStore), begun, mapping.source(), again);
            ImportRun run = new ImportRun(mapping, commands, runner, progress.tally, rejects, notes, stopping);
            run.run(uploads.files(begun.files(), directory, mapping), progress::row);
            end = progress.now().finished(State.DONE, Instant.now(), null);
        } catch (CancellationException | InterruptedException e) {
            end = progress.now().in(State.INTERRUPTED);
        } catch (UnreadableFile e) {
            end = failed(progress, FailureCode.INVALID_UPLOAD, String.valueOf(e.getMessage()));
        } catch (Refusal e) {
            end = failed(progress, e.code(), String.valueOf(e.getMessage()));
        } catch (StoreGone e) {
            logger.error("{} failed, since the event store does not answer", begun.id(), e);
            end = failed(progress, FailureCode.STORE_UNAVAILABLE, FailureCode.STORE_UNAVAILABLE.meaning());
        } catch (IOException | UncheckedIOException e) {
            logger.error("{} failed, since its files cannot be read or written", begun.id(), e);
            end = failed(progress, FailureCode.INTERNAL_ERROR, "Its files cannot be read or written");
        } catch (RuntimeException e) {
            logger.error("{} failed", begun.id(), e);
            end = failed(progress, FailureCode.INTERNAL_ERROR, FailureCode.INTERNAL_ERROR.meaning());
        }
        directory.write(end);
        if (end.state().over()) {
            directory.deleteFiles();
        }
        told.accept(end);
        logger.info(
                "{} {}: {} rows, {} applied, {} unchanged, {} ignored, {} rejected, {} commands, {} rows/s",
                end.id(),
                end.state(),
                end.rowsRead(),
                end.applied(),
                end.unchanged(),
                end.ignored(),
                end.rejected(),
                end.commandsSent(),
                end.rowsPerSecond());
    }

    private static ImportStatus failed(Progress progress, FailureCode code, String detail) {
        return progress.now().finished(State.FAILED, Instant.now(), new Problem(code.name(), detail));
    }

    /** Tells the status now and then, and writes it more seldom. */
    private static final class Progress {

        private final Tally tally = new Tally();
        private final ImportStatus begun;
        private final ImportDirectory directory;
        private final Consumer<ImportStatus> told;
        private final long start = System.nanoTime();
        private long nextTold = start + TOLD_EVERY;
        private long nextWritten = start + WRITTEN_EVERY;
        private RowLog[] lists = {};

        Progress(ImportStatus begun, ImportDirectory directory, Consumer<ImportStatus> told) {
            this.begun = begun;
            this.directory = directory;
            this.told = told;
        }

        void lists(RowLog... open) {
            lists = open;
        }

        ImportStatus now() {
            double seconds = (System.nanoTime() - start) / 1e9;
            Tally.Counts counts = tally.counts();
            return begun.with(counts, Math.round(counts.read() / seconds * 10) / 10.0);
        }

        void row() {
            long time = System.nanoTime();
            if (time - nextTold < 0) {
                return;
            }
            nextTold = time + TOLD_EVERY;
            ImportStatus status = now();
            for (RowLog list : lists) {
                list.flush();
            }
            if (time - nextWritten >= 0) {
                nextWritten = time + WRITTEN_EVERY;
                directory.write(status);
            }
            told.accept(status);
        }
    }
}
