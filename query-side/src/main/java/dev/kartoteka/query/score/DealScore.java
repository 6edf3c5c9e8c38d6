package dev.kartoteka.query.score;

import java.util.List;

/**
 * How likely a deal is to be won, by what became of the deals before it.
 *
 * @param probability 0 to 1, with four decimals
 * @param learnedFrom how many deals were closed by then
 * @param priorOdds won to lost among all of them, smoothed
 * @param factors by each of which the odds are multiplied
 */
public record DealScore(String dealId, double probability, int learnedFrom, double priorOdds, List<Factor> factors) {

    /** The same of another deal. */
    DealScore of(String otherId) {
        return new DealScore(otherId, probability, learnedFrom, priorOdds, factors);
    }

    /**
     * What one feature says.
     *
     * @param value of the deal when it was opened; {@code -} for none
     * @param factor above 1 speaks for winning, below 1 against it
     * @param won how many won deals had it
     * @param lost how many lost deals had it
     */
    public record Factor(String feature, String value, double factor, int won, int lost) {}
}
