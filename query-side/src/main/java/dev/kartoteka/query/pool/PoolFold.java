package dev.kartoteka.query.pool;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.pool.PoolLimitsSet;
import dev.kartoteka.shared.pool.PoolRecordClaimed;

/** The limits after each event; claims change none. */
final class PoolFold {

    static final Fold<Pool> FOLD = Fold.of(Pool.class)
            .always(
                    PoolLimitsSet.class,
                    (before, event, recorded) ->
                            new Pool(event.poolId(), event.mostClaimed(), event.daysWithoutContact()))
            .always(
                    PoolRecordClaimed.class,
                    (before, event, recorded) -> before == null ? new Pool(event.poolId(), null, null) : before)
            .build();

    private PoolFold() {}
}
