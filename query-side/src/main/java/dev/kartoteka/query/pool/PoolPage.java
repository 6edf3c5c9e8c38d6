package dev.kartoteka.query.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the pool in GraphQL.
 *
 * @param nextCursor null on the last page
 */
public record PoolPage(List<PoolEntry> entries, @Nullable String nextCursor) {}
