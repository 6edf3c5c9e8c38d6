package dev.kartoteka.command.product;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Begins to sell something. */
@CommandPath(value = "products", summary = "Add a product")
public record AddProduct(
        @TargetAggregateIdentifier ProductId id,
        String code,
        String name,
        Money price,
        @Nullable String category) implements ProductCommand {

    public AddProduct {
        code = Text.line(code, 100);
        name = Text.name(name);
        category = category == null ? null : Text.name(category);
    }
}
