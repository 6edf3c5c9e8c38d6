package dev.kartoteka.command.policy;

import dev.kartoteka.command.imports.mapping.RecordIds;
import java.util.List;

/** Identifiers that follow from a cause, so that doing something again meets what was done before. */
public final class Derived {

    private Derived() {}

    /**
     * @param prefix of the kind of record, such as {@code task-}
     * @param cause what makes it one of its kind, such as the identifier of an event and the name of the policy
     */
    public static String id(String prefix, String... cause) {
        return prefix + RecordIds.digest(String.join("\n", List.of(cause)));
    }
}
