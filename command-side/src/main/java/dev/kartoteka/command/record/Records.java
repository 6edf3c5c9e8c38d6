package dev.kartoteka.command.record;

import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Other records, as a rule needs to see them: folded from their own streams, never from a read model, so a rule sees every
 * event that was stored before it ran.
 */
public interface Records {

    /** The state of a record now; null when there is no such record. */
    <S> @Nullable S current(String recordId, Fold<S> fold);
}
