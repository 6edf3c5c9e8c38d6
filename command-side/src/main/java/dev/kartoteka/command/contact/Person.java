package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Name and ways to reach a contact, as its events carry them. */
record Person(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsTyped) {

    /** What the person is after the change. */
    Person after(ChangeContactDetails change) {
        return new Person(
                Change.resolve(change.name(), name),
                change.email() == null ? email : text(change.email().value()),
                change.phone() == null ? phone : e164(change.phone().value()),
                change.phone() == null ? phoneAsTyped : asTyped(change.phone().value()));
    }

    static Person of(RegisterContact command) {
        return new Person(command.name(), text(command.email()), e164(command.phone()), asTyped(command.phone()));
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static @Nullable String e164(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.e164();
    }

    private static @Nullable String asTyped(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.asTyped();
    }
}
