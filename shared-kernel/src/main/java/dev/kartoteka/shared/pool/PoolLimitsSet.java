package dev.kartoteka.shared.pool;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How much may be taken from the pool, and when it goes back; null is without a limit. */
@Revision("1")
public record PoolLimitsSet(
        String poolId,
        @Nullable Integer previousMostClaimed,
        @Nullable Integer mostClaimed,
        @Nullable Integer previousDaysWithoutContact,
        @Nullable Integer daysWithoutContact)
        implements PoolEvent {}
