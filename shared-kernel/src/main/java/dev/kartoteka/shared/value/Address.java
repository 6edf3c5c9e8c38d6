package dev.kartoteka.shared.value;

import org.jspecify.annotations.Nullable;

/** Where somebody is to be found; every part may be missing. */
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable CountryCode country) {

    public Address {
        street = line(street);
        city = line(city);
        region = line(region);
        postalCode = line(postalCode);
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : Text.name(text);
    }
}
