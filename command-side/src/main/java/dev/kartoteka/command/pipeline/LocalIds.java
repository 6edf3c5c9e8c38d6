package dev.kartoteka.command.pipeline;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.function.Function;

/** Checks of lists whose entries are identified within the pipeline. */
final class LocalIds {

    private static final int MAXIMUM = 100;

    private LocalIds() {}

    /** Refuses a list that is too long or names something twice. */
    static <T> List<T> unique(String field, List<T> entries, Function<T, String> id) {
        if (entries.size() > MAXIMUM) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MAXIMUM + " " + field);
        }
        if (entries.stream().map(id).distinct().count() != entries.size()) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, field + " must not have the same id twice");
        }
        return List.copyOf(entries);
    }
}
