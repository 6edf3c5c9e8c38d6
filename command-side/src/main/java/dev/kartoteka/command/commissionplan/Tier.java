package dev.kartoteka.command.commissionplan;

import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.util.ArrayList;
import java.util.List;

/**
 * What is paid beyond an amount.
 *
 * @param above what one has to have sold in the period already, in the currency of the plan; 0 for the first tier
 * @param percent of what is sold beyond that, up to the next tier
 */
public record Tier(String above, Percent percent) {

    private static final int MOST = 20;

    /** Refuses tiers that do not begin at 0 or do not rise. */
    static List<CommissionTier> rising(List<Tier> tiers, String currency) {
        if (tiers.isEmpty() || tiers.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A plan has 1 to " + MOST + " tiers");
        }
        List<CommissionTier> rising = new ArrayList<>();
        for (Tier tier : tiers) {
            Money above = Money.of(tier.above, currency);
            boolean follows = rising.isEmpty()
                    ? above.amount().signum() == 0
                    : above.amount().compareTo(rising.get(rising.size() - 1).above()) > 0;
            if (!follows) {
                throw new InvalidValue(
                        FailureCode.INVALID_VALUE, "Tiers begin above 0, and each is above the one before");
            }
            rising.add(new CommissionTier(above.amount(), tier.percent.value()));
        }
        return List.copyOf(rising);
    }
}
