package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a product a price in the list, in the currency of the list. Quotes that there are keep theirs. */
@CommandPath(value = "price-lists/{id}/set-price", summary = "Set the price of a product in the list")
public record SetPrice(@TargetAggregateIdentifier PriceListId id, ProductId productId, Money unitPrice)
        implements PriceListCommand {}
