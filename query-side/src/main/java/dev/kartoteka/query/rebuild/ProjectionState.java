package dev.kartoteka.query.rebuild;

import dev.kartoteka.query.progress.ProjectionProgress.Progress;
import dev.kartoteka.query.projection.ReadModelState;
import dev.kartoteka.query.projection.ReadModelState.Build;
import dev.kartoteka.query.projection.ReadModelState.Done;
import dev.kartoteka.query.projection.Standstills.Standstill;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a projection stands. Tells of records by their identifiers only.
 *
 * @param generation of its read model that is read, counted from 1; null where it keeps none that can be built anew
 * @param fold the version of the fold that made that generation; null where there is none
 * @param running whether the process that was asked works on it, or would if another one did not
 * @param position up to which that process has handled all events; null where others do
 * @param head the position of the last event in the store
 * @param error class of what stops it in the process that was asked; null when all is well
 * @param standsAt the event that it cannot handle; null when all is well
 * @param rebuild what is being built; null for nothing
 * @param lastRebuild the one that made what is read; null where there was none
 */
record ProjectionState(
        String name,
        @Nullable Integer generation,
        @Nullable Integer fold,
        boolean running,
        @Nullable Long position,
        long head,
        @Nullable String error,
        @Nullable StandsAt standsAt,
        @Nullable Rebuild rebuild,
        @Nullable LastRebuild lastRebuild) {

    static ProjectionState of(
            Progress progress, long head, @Nullable ReadModelState state, @Nullable Standstill standstill) {
        Build build = state == null ? null : state.build();
        Done last = state == null ? null : state.last();
        Long position = progress.position();
        boolean passed = standstill != null
                && position != null
                && position >= standstill.event().position();
        return new ProjectionState(
                progress.name(),
                state == null ? null : Integer.valueOf(state.live()),
                state == null ? null : Integer.valueOf(state.fold()),
                progress.running(),
                position,
                head,
                progress.error(),
                standstill == null || passed ? null : StandsAt.of(standstill),
                build == null ? null : Rebuild.of(build, head, Instant.now()),
                last == null ? null : LastRebuild.of(last));
    }

    /**
     * The event at which it stands. Where a whole batch fails, as while a store is away, it is the batch's first.
     *
     * @param code of the failure, where it has one
     * @param attempts since it came to this event
     * @param nextTry when it is tried again by itself, at the earliest; some seconds may be added
     */
    record StandsAt(
            long position,
            String eventId,
            String type,
            String recordId,
            long sequence,
            String error,
            @Nullable String code,
            int attempts,
            Instant since,
            Instant nextTry) {

        static StandsAt of(Standstill standstill) {
            return new StandsAt(
                    standstill.event().position(),
                    standstill.event().eventId(),
                    standstill.event().type(),
                    standstill.event().recordId(),
                    standstill.event().sequence(),
                    standstill.error(),
                    standstill.code(),
                    standstill.attempts(),
                    Instant.ofEpochMilli(standstill.since()),
                    Instant.ofEpochMilli(standstill.nextTry()));
        }
    }

    /**
     * A rebuild that is over.
     *
     * @param fromPosition where it went on after a restart; lower than all positions when there was none
     */
    record LastRebuild(String requestedBy, Instant requestedAt, Instant finishedAt, long fromPosition) {

        static LastRebuild of(Done last) {
            return new LastRebuild(
                    last.requestedBy(),
                    Instant.ofEpochMilli(last.requestedAt()),
                    Instant.ofEpochMilli(last.finishedAt()),
                    last.from());
        }
    }

    /**
     * A generation that is being built.
     *
     * @param phase BUILDING, then ANNOUNCED and SWITCHING for a moment each
     * @param since when a process began with it, or went on with it after a restart
     * @param fromPosition where it went on then; lower than all positions at the first
     * @param eventsPerSecond since then; null when it has only begun
     * @param secondsLeft at that speed; null when it has only begun
     * @param error class of what stopped it last, after which it is tried again; null when all is well
     */
    record Rebuild(
            int generation,
            int fold,
            String phase,
            String requestedBy,
            Instant requestedAt,
            Instant since,
            long fromPosition,
            long position,
            double progress,
            @Nullable Double eventsPerSecond,
            @Nullable Long secondsLeft,
            @Nullable String error) {

        static Rebuild of(Build build, long head, Instant now) {
            Instant since = Instant.ofEpochMilli(build.since());
            double seconds = (now.toEpochMilli() - build.since()) / 1000.0;
            long done = build.position() - build.from();
            Double speed = seconds > 0 && done > 0 ? Double.valueOf(done / seconds) : null;
            long left = Math.max(0, head - build.position());
            return new Rebuild(
                    build.generation(),
                    build.fold(),
                    build.phase().name(),
                    build.requestedBy(),
                    Instant.ofEpochMilli(build.requestedAt()),
                    since,
                    build.from(),
                    build.position(),
                    head <= 0 ? 1 : Math.min(1, Math.max(0, build.position()) / (double) head),
                    speed == null ? null : Double.valueOf(Math.round(speed * 10) / 10.0),
                    speed == null ? null : Long.valueOf((long) Math.ceil(left / speed)),
                    build.error());
        }
    }
}
