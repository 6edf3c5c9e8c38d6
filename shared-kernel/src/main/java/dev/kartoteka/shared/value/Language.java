package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.Locale;
import java.util.Set;

/** A language to write in, such as {@code lv} or {@code en-GB}: it says how amounts and days are written. */
public record Language(@JsonValue String value) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (!value.matches("[a-z]{2}(-[A-Z]{2})?") || !KNOWN.contains(value.substring(0, 2))) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Not a language, such as lv or en-GB");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
