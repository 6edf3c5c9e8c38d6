package dev.kartoteka.shared.product;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** The product has another price. */
@Revision("1")
public record ProductRepriced(
        String productId, BigDecimal previousAmount, String previousCurrency, BigDecimal amount, String currency)
        implements ProductEvent {}
