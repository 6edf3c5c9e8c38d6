package dev.kartoteka.query.pricelist;

import dev.kartoteka.shared.value.Money;

/** What a product costs by a list. */
public record ListedPrice(String productId, Money unitPrice) {}
