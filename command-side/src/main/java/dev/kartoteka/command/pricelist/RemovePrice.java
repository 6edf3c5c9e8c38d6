package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.product.ProductId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a product out of the list; its own price holds again. */
@CommandPath(value = "price-lists/{id}/remove-price", summary = "Remove the price of a product from the list")
public record RemovePrice(@TargetAggregateIdentifier PriceListId id, ProductId productId) implements PriceListCommand {}
