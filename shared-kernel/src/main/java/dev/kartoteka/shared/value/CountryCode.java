package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.Locale;
import java.util.Set;

/** A country by ISO 3166-1 alpha-2, upper case. The list is the JDK's. */
public record CountryCode(@JsonValue String value) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CountryCode {
        if (!COUNTRIES.contains(value)) {
            throw new InvalidValue(FailureCode.INVALID_COUNTRY, "Not an ISO 3166-1 alpha-2 country code");
        }
    }
}
