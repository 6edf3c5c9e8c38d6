package dev.kartoteka.query.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the pool's history in GraphQL.
 *
 * @param nextCursor null on the last page
 */
public record PoolHistoryPage(
        List<PoolMove> moves, @Nullable String nextCursor) {}
