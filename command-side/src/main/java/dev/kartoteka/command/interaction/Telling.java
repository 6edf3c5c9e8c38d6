package dev.kartoteka.command.interaction;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told of an interaction and may be corrected, as its events carry it. */
record Telling(
        @Nullable String subject,
        @Nullable String body,
        @Nullable String direction,
        @Nullable Long durationSeconds,
        List<String> contactIds) {

    private static final int MAXIMUM_CONTACTS = 100;
    private static final long MAXIMUM_SECONDS = 31_536_000;

    static Telling of(LogInteraction command) {
        return new Telling(
                command.subject(),
                command.body(),
                name(command.direction()),
                command.durationSeconds(),
                ids(command.contactIds()));
    }

    /** What is told after the correction. */
    Telling after(CorrectInteraction command) {
        return new Telling(
                Change.resolve(command.subject(), subject),
                Change.resolve(command.body(), body),
                command.direction() == null
                        ? direction
                        : name(command.direction().value()),
                Change.resolve(command.durationSeconds(), durationSeconds),
                command.contactIds() == null
                        ? contactIds
                        : ids(command.contactIds().value()));
    }

    static void requireDuration(@Nullable Long seconds) {
        if (seconds != null && (seconds < 0 || seconds > MAXIMUM_SECONDS)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "durationSeconds is from 0 to " + MAXIMUM_SECONDS);
        }
    }

    /** Each contact once, in the order given. */
    static List<ContactId> contacts(List<ContactId> contactIds) {
        if (contactIds.size() > MAXIMUM_CONTACTS) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MAXIMUM_CONTACTS + " contactIds");
        }
        // within a Change, nobody before has looked at the elements
        contactIds.forEach(contactId -> Required.value("each of contactIds", contactId));
        return contactIds.stream().distinct().toList();
    }

    private static @Nullable String name(@Nullable Direction direction) {
        return direction == null ? null : direction.name();
    }

    private static List<String> ids(@Nullable List<ContactId> contactIds) {
        return contactIds == null
                ? List.of()
                : contactIds.stream().map(ContactId::value).toList();
    }
}
