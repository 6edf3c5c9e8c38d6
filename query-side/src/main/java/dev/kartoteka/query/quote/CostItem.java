package dev.kartoteka.query.quote;

import dev.kartoteka.shared.value.Money;

/** What fulfilling a quote costs us. */
public record CostItem(String description, Money amount) {}
