package dev.kartoteka.query.completeness;

import dev.kartoteka.query.record.RecordReplay;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One record folded from its first event on: the version it has come to, and a sum over all its versions. */
final class Replayed<S> {

    private static final String STATE = "state";

    private final RecordReplay<S> replay;
    private @Nullable RecordVersion<S> version;
    private long sum;

    Replayed(RecordReplay<S> replay) {
        this.replay = replay;
    }

    void apply(RecordedEvent event) {
        RecordVersion<S> before = version;
        RecordVersion<S> after = replay.next(before, event);
        Document kept = replay.kept(after);
        if (before != null) {
            sum += end(before.version(), kept.get("occurredFrom"), kept.get("recordedFrom"));
        }
        sum += start(kept);
        version = after;
    }

    @Nullable
    RecordVersion<S> version() {
        return version;
    }

    /** -1 before the first event. */
    long number() {
        RecordVersion<S> now = version;
        return now == null ? -1 : now.version();
    }

    long sum() {
        return sum;
    }

    /** What a kept version adds, as the version that is or was the last up to {@code last}. */
    static long part(Document kept, long last) {
        long number = kept.get("version", Number.class).longValue();
        if (number > last) {
            return 0;
        }
        long start = start(kept);
        return number == last ? start : start + end(number, kept.get("occurredTo"), kept.get("recordedTo"));
    }

    private static long start(Document kept) {
        return mixed(
                kept.get("version", Number.class).longValue(),
                Objects.hash(
                        kept.get("recordId"),
                        kept.get("changeType"),
                        kept.get("occurredFrom"),
                        kept.get("recordedFrom"),
                        kept.get(STATE)));
    }

    private static long end(long number, @Nullable Object occurredTo, @Nullable Object recordedTo) {
        return mixed(-1 - number, Objects.hash(occurredTo, recordedTo));
    }

    /** Spreads, so that changes do not cancel out in a sum (the finalizer of SplitMix64). */
    private static long mixed(long number, int hash) {
        long mixed = number * 0x9E3779B97F4A7C15L + hash;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
