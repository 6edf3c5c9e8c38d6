package dev.kartoteka.command.discountlimit;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.discountlimit.DiscountLimitId;

/** What may be done with a limit of discounts. */
interface DiscountLimitCommand extends Command {
    @Override
    DiscountLimitId id();
}
