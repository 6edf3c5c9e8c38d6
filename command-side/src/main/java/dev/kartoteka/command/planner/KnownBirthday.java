package dev.kartoteka.command.planner;

import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.Birthday;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a contact has a birthday, and for whom they act.
 *
 * @param birthday null when it is not known, and once it was erased
 * @param clientIds in the order of their links
 */
record KnownBirthday(@Nullable String birthday, List<String> clientIds) {

    static final Fold<KnownBirthday> FOLD = Fold.of(KnownBirthday.class)
            .start(ContactRegistered.class, event -> new KnownBirthday(null, List.of()))
            .then(ContactBirthdaySet.class, (known, event) -> new KnownBirthday(event.birthday(), known.clientIds()))
            .then(ContactLinked.class, (known, event) -> known.with(event.clientId()))
            .then(ContactUnlinked.class, (known, event) -> known.without(event.clientId()))
            .then(ContactErased.class, (known, event) -> new KnownBirthday(null, known.clientIds()))
            .ignoresOthersOf(ContactEvent.class)
            .build();

    /** The next one after a moment. */
    @Nullable
    Instant next(LocalTime time, ZoneId zone, Instant after) {
        if (birthday == null) {
            return null;
        }
        Birthday day = Birthday.parse(birthday);
        int year = after.atZone(zone).getYear();
        Instant first = day.in(year).atTime(time).atZone(zone).toInstant();
        return first.isAfter(after)
                ? first
                : day.in(year + 1).atTime(time).atZone(zone).toInstant();
    }

    private KnownBirthday with(String clientId) {
        if (clientIds.contains(clientId)) {
            return this;
        }
        List<String> more = new ArrayList<>(clientIds);
        more.add(clientId);
        return new KnownBirthday(birthday, List.copyOf(more));
    }

    private KnownBirthday without(String clientId) {
        return new KnownBirthday(
                birthday, clientIds.stream().filter(id -> !id.equals(clientId)).toList());
    }
}
