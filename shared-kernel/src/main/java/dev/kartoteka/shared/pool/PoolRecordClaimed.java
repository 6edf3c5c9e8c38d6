package dev.kartoteka.shared.pool;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An employee took a client or lead from the pool; whose pool it is tells who. {@code forgottenIds}: what they had taken before
 * and hold no more, found when they came to the limit.
 */
@Revision("1")
public record PoolRecordClaimed(String poolId, String claimedId, List<String> forgottenIds) implements PoolEvent {}
