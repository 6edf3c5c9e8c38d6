package dev.kartoteka.shared.value;

import org.jspecify.annotations.Nullable;

/**
 * The ways to reach a client, as events and read models carry them: JDK types only.
 *
 * @param phone E.164
 * @param phoneAsTyped what the user wrote
 * @param country ISO 3166-1 alpha-2
 */
public record ContactDetails(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsTyped,
        @Nullable String website,
        @Nullable String taxId,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {

    /** Nothing known. */
    public static final ContactDetails NONE =
            new ContactDetails(null, null, null, null, null, null, null, null, null, null);
}
