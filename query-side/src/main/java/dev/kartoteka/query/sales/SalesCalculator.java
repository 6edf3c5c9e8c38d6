package dev.kartoteka.query.sales;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.sales.Sales.OfOwner;
import dev.kartoteka.query.sales.Sales.OfTeam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts won deals by who won them. */
public final class SalesCalculator {

    private SalesCalculator() {}

    /**
     * The sales of a period.
     *
     * @param deals of one pipeline or of several, as they were at {@code asOf}
     */
    public static Sales calculate(List<Deal> deals, TeamMembership membership, Period closed, Instant asOf) {
        List<Deal> won = deals.stream()
                .filter(deal -> deal.won() && closed.contains(deal.closedAt()))
                .toList();
        return new Sales(
                closed.from(),
                closed.to(),
                asOf,
                won.size(),
                sums(won),
                Grouping.by(won, deal -> Optional.ofNullable(deal.closedByOwnerId()).stream()
                                .toList())
                        .stream()
                        .map(group -> new OfOwner(group.key(), group.deals().size(), sums(group.deals())))
                        .toList(),
                Grouping.by(won, deal -> Optional.ofNullable(team(deal, membership)).stream()
                                .toList())
                        .stream()
                        .map(group -> new OfTeam(group.key(), group.deals().size(), sums(group.deals())))
                        .toList());
    }

    private static @Nullable String team(Deal won, TeamMembership membership) {
        String owner = won.closedByOwnerId();
        Instant at = won.closedAt();
        return owner == null || at == null ? null : membership.teamOf(owner, at);
    }

    private static List<Amount> sums(List<Deal> deals) {
        return Sums.of(deals.stream()).amounts();
    }
}
