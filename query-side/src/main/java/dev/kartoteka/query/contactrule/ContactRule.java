package dev.kartoteka.query.contactrule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often some clients are to be contacted, as it is after an event.
 *
 * @param clientTag of the clients it is about; null for any
 * @param clientKind of the clients it is about; null for any
 * @param source of the clients it is about; null for any
 * @param kinds of interactions that count; none for all but notes
 * @param atLeast so many contacts
 * @param perDays within so many days up to any moment
 */
public record ContactRule(
        String id,
        String name,
        @Nullable String clientTag,
        @Nullable String clientKind,
        @Nullable String source,
        List<String> kinds,
        int atLeast,
        int perDays,
        Instant setAt,
        boolean retired) {

    ContactRule asking(List<String> otherKinds, int contacts, int days) {
        return new ContactRule(id, name, clientTag, clientKind, source, otherKinds, contacts, days, setAt, retired);
    }

    ContactRule over() {
        return new ContactRule(id, name, clientTag, clientKind, source, kinds, atLeast, perDays, setAt, true);
    }
}
