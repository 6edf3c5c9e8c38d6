package dev.kartoteka.command.pool;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pool.PoolId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets the limits of {@code pool-default}, or those of one employee ({@code pool-rita} for {@code employee-rita}), which go
 * before: null takes a limit away, absent leaves it.
 *
 * @param mostClaimed how many records claimed from the pool one may hold at a time
 * @param daysWithoutContact after which what was claimed goes back
 */
@CommandPath(value = "pools/{id}/set-limits", summary = "Set limits on claiming from the pool")
public record SetPoolLimits(
        @TargetAggregateIdentifier PoolId id,
        @Nullable Change<Integer> mostClaimed,
        @Nullable Change<Integer> daysWithoutContact)
        implements PoolCommand {

    private static final int MOST = 100_000;
    private static final int LONGEST_DAYS = 3_650;

    public SetPoolLimits {
        require("mostClaimed", mostClaimed, 0, MOST);
        require("daysWithoutContact", daysWithoutContact, 1, LONGEST_DAYS);
    }

    private static void require(String field, @Nullable Change<Integer> change, int least, int most) {
        Integer value = change == null ? null : change.value();
        if (value != null && (value < least || value > most)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, field + " is from " + least + " to " + most);
        }
    }
}
