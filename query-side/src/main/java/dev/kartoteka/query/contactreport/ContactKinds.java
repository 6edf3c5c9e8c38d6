package dev.kartoteka.query.contactreport;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of interactions, and which of them are contacts when nothing else is said. */
final class ContactKinds {

    private static final List<String> CONTACTS =
            List.of("CALL", "COMPLAINT", "EMAIL", "MEETING", "MESSAGE", "PURCHASE", "VISIT");

    private ContactKinds() {}

    /** All but notes. */
    static List<String> contacts() {
        return CONTACTS;
    }

    /** The kinds asked for, or all but notes. */
    static List<String> of(@Nullable List<String> wanted) {
        return wanted == null || wanted.isEmpty()
                ? CONTACTS
                : wanted.stream().map(ContactKinds::known).distinct().sorted().toList();
    }

    /** @throws Refusal when there is no such kind */
    static String known(String kind) {
        if (!CONTACTS.contains(kind) && !kind.equals("NOTE")) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "Kinds are NOTE, " + String.join(", ", CONTACTS));
        }
        return kind;
    }
}
