package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says who contributed how much to a deal, by which commissions are shared; also after it was won.
 *
 * @param shares that add up to 100 percent and name nobody twice, 20 at most; none for all to the owner
 */
@CommandPath(value = "deals/{id}/share", summary = "Share a deal by contribution", reasonRequired = true)
public record ShareDeal(@TargetAggregateIdentifier DealId id, List<Share> shares) implements DealCommand {

    private static final int MOST = 20;

    public ShareDeal {
        if (shares.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MOST + " share a deal");
        }
        shares = List.copyOf(shares);
    }
}
