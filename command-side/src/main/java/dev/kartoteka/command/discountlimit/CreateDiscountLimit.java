package dev.kartoteka.command.discountlimit;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.discountlimit.DiscountLimitId;
import dev.kartoteka.shared.value.Percent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Limits the discounts of a role. The identifier follows from the role, so that there is one of each. */
@CommandPath(value = "discount-limits", summary = "Limit the discounts of a role")
public record CreateDiscountLimit(@TargetAggregateIdentifier DiscountLimitId id, Role role, Percent percent)
        implements DiscountLimitCommand {}
