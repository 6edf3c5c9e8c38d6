package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Enters a person; only a name is needed. */
@CommandPath(value = "contacts", summary = "Register a contact")
public record RegisterContact(
        @TargetAggregateIdentifier ContactId id,
        String name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) implements ContactCommand {

    public RegisterContact {
        name = Text.name(name);
    }
}
