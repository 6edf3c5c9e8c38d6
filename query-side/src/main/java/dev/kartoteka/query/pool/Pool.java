package dev.kartoteka.query.pool;

import org.jspecify.annotations.Nullable;

/**
 * The limits on claiming: those for everybody ({@code pool-default}), or an employee's own.
 *
 * @param mostClaimed how many claimed records one may hold at a time; null for any number, or for everybody's limit
 * @param daysWithoutContact after which what was claimed goes back; null for never, or for everybody's limit
 */
public record Pool(
        String id, @Nullable Integer mostClaimed, @Nullable Integer daysWithoutContact) {}
