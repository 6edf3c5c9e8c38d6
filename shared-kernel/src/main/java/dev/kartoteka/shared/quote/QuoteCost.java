package dev.kartoteka.shared.quote;

import java.math.BigDecimal;

/** What fulfilling the quote costs us, in its currency; of a thing or a work, never of a person. */
public record QuoteCost(String description, BigDecimal amount) {}
