package dev.kartoteka.command.policy;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind that want something done to them at a time: a bean. When the time has come, {@link DueTimes} sends the
 * command, in one process or in several, once or more often; the aggregate decides by its state whether it is still wanted and
 * does it once, which moves the time on or takes it away. What was due while nothing ran is done at the next start.
 *
 * @param <S> what the fold makes of a record
 */
public interface DueSource<S> extends DueKind {

    /** The events whose records are concerned: a sealed interface of one kind of record. */
    Class<? extends DomainEvent> events();

    Fold<S> fold();

    /** When the record wants it done; null for never, which is also the answer when it was done. */
    @Nullable
    Instant dueAt(S state);
}
