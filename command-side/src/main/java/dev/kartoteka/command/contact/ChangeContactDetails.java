package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changes the name or ways to reach the person: null clears, absent leaves; a name cannot be cleared. */
@CommandPath(value = "contacts/{id}/change-details", summary = "Change name, e-mail or phone of a contact")
public record ChangeContactDetails(
        @TargetAggregateIdentifier ContactId id,
        @Nullable Change<String> name,
        @Nullable Change<EmailAddress> email,
        @Nullable Change<PhoneNumber> phone)
        implements ContactCommand {

    public ChangeContactDetails {
        name = name == null ? null : new Change<>(Text.name(Required.value("name", name.value())));
    }
}
