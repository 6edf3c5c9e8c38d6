package dev.kartoteka.command.product;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.product.ProductId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sells the product no more; deals that have it keep it. */
@CommandPath(value = "products/{id}/retire", summary = "Retire a product")
public record RetireProduct(@TargetAggregateIdentifier ProductId id) implements ProductCommand {}
