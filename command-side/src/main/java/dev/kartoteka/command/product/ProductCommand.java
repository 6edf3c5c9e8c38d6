package dev.kartoteka.command.product;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.product.ProductId;

/** What may be done with a product. */
interface ProductCommand extends Command {
    @Override
    ProductId id();
}
