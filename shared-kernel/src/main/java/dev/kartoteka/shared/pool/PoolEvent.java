package dev.kartoteka.shared.pool;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event of the pool's rules and of what was taken by them. Sealed, so that tests can ask whether each one is dealt with. */
public sealed interface PoolEvent extends DomainEvent permits PoolLimitsSet, PoolRecordClaimed {

    String poolId();

    @Override
    default String recordId() {
        return poolId();
    }
}
