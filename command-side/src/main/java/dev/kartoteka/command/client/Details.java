package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.value.Address;
import dev.kartoteka.shared.value.ContactDetails;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** From the value objects of commands to the plain details that events carry. */
final class Details {

    private Details() {}

    static ContactDetails of(RegisterClient command) {
        return details(
                command.email() == null ? null : command.email().value(),
                command.phone() == null ? null : command.phone().e164(),
                command.phone() == null ? null : command.phone().asTyped(),
                command.website(),
                command.taxId(),
                command.address());
    }

    static ContactDetails changed(ContactDetails now, ChangeClientContactDetails command) {
        Change<EmailAddress> email = command.email();
        Change<PhoneNumber> phone = command.phone();
        PhoneNumber number = phone == null ? null : phone.value();
        return details(
                email == null ? now.email() : valueOf(email.value()),
                phone == null ? now.phone() : number == null ? null : number.e164(),
                phone == null ? now.phoneAsTyped() : number == null ? null : number.asTyped(),
                Change.resolve(command.website(), now.website()),
                Change.resolve(command.taxId(), now.taxId()),
                command.address() == null ? addressOf(now) : command.address().value());
    }

    private static @Nullable String valueOf(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static Address addressOf(ContactDetails now) {
        return new Address(
                now.street(),
                now.city(),
                now.region(),
                now.postalCode(),
                now.country() == null ? null : new dev.kartoteka.shared.value.CountryCode(now.country()));
    }

    private static ContactDetails details(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String phoneAsTyped,
            @Nullable String website,
            @Nullable String taxId,
            @Nullable Address address) {
        Address given = address == null ? new Address(null, null, null, null, null) : address;
        return new ContactDetails(
                email,
                phone,
                phoneAsTyped,
                website,
                taxId,
                given.street(),
                given.city(),
                given.region(),
                given.postalCode(),
                given.country() == null ? null : given.country().value());
    }
}
