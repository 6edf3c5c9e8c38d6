package dev.kartoteka.shared.product;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Something is sold, at a price. */
@Revision("1")
public record ProductAdded(
        String productId,
        String code,
        String name,
        BigDecimal amount,
        String currency,
        @Nullable String category) implements ProductEvent {}
