package dev.kartoteka.query.product;

import dev.kartoteka.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** What is sold, as it is after an event. */
public record Product(
        String id,
        String code,
        String name,
        Money price,
        @Nullable String category,
        boolean retired) {}
