package dev.kartoteka.shared.privacy;

import dev.kartoteka.shared.value.ContactDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in an event for personal data that were erased, where null would have to be minded everywhere. */
public final class Erased {

    private Erased() {}

    public static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    public static ContactDetails orNone(@Nullable ContactDetails details) {
        return details == null ? ContactDetails.NONE : details;
    }
}
