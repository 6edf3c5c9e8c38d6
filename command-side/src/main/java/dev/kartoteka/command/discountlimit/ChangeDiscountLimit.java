package dev.kartoteka.command.discountlimit;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.discountlimit.DiscountLimitId;
import dev.kartoteka.shared.value.Percent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets another limit; what was given before stands. */
@CommandPath(value = "discount-limits/{id}/change", summary = "Change the limit of a role's discounts")
public record ChangeDiscountLimit(@TargetAggregateIdentifier DiscountLimitId id, Percent percent)
        implements DiscountLimitCommand {}
