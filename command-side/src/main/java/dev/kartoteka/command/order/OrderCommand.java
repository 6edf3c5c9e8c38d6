package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.order.OrderId;

/** What may be done with an order. */
interface OrderCommand extends Command {

    @Override
    OrderId id();
}
