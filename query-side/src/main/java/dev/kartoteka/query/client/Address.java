package dev.kartoteka.query.client;

import org.jspecify.annotations.Nullable;

/** Where a client is to be found. */
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {}
