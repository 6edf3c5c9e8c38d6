package dev.kartoteka.query.record;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets a reader wait, bounded, until a record has a version, in place of guessing when. */
@Component
class Visibility {

    /** Another node may be the one that projects the record; then nobody here tells, and it is looked for. */
    private static final long LOOK_AGAIN_MILLIS = 25;

    private final RecordChanges changes;

    Visibility(RecordChanges changes) {
        this.changes = changes;
    }

    <S> void await(RecordStore<S> store, String id, long version, int waitMillis) {
        if (isThere(store, id, version)) {
            return;
        }
        Semaphore news = new Semaphore(0);
        RecordChanges.Listener listener = (model, changed) -> {
            if (changed.id().equals(id)) {
                news.release();
            }
        };
        changes.subscribe(listener);
        try {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
            while (!isThere(store, id, version)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new Refusal(FailureCode.NOT_YET_VISIBLE, FailureCode.NOT_YET_VISIBLE.meaning());
                }
                if (news.tryAcquire(Math.min(left, LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(FailureCode.NOT_YET_VISIBLE, FailureCode.NOT_YET_VISIBLE.meaning());
        } finally {
            changes.unsubscribe(listener);
        }
    }

    private static <S> boolean isThere(RecordStore<S> store, String id, long version) {
        Optional<RecordVersion<S>> present = store.get(id, null);
        return present.isPresent() && present.get().version() >= version;
    }
}
