package dev.kartoteka.command.product;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sells the product at another price from now on. */
@CommandPath(value = "products/{id}/reprice", summary = "Change the price of a product")
public record RepriceProduct(@TargetAggregateIdentifier ProductId id, Money price) implements ProductCommand {}
