package dev.kartoteka.query.sales;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deals won in a period, by the closure that stands at {@code asOf}.
 *
 * @param byOwner by the owner at the time of winning, most won deals first
 * @param byTeam by the team of that owner at that time, most won deals first
 */
public record Sales(
        @Nullable Instant from,
        @Nullable Instant to,
        Instant asOf,
        int won,
        List<Amount> sums,
        List<OfOwner> byOwner,
        List<OfTeam> byTeam) {

    /**
     * What one owner sold.
     *
     * @param ownerId null for deals that nobody owned
     */
    public record OfOwner(@Nullable String ownerId, int won, List<Amount> sums) {}

    /**
     * What one team sold.
     *
     * @param teamId null for deals that nobody owned, or somebody without a team
     */
    public record OfTeam(@Nullable String teamId, int won, List<Amount> sums) {}
}
