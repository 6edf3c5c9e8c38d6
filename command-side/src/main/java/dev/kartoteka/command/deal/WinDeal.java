package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes the deal as won.
 *
 * @param amount what it was won at; null for the amount that the deal has
 */
@CommandPath(value = "deals/{id}/win", summary = "Win a deal")
public record WinDeal(
        @TargetAggregateIdentifier DealId id, @Nullable Money amount) implements DealCommand {}
