package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.value.Birthday;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets when the person has a birthday; null for not known. It must be there, as a day or as null. */
@CommandPath(value = "contacts/{id}/set-birthday", summary = "Set or clear the birthday of a contact")
public record SetContactBirthday(
        @TargetAggregateIdentifier ContactId id, @Nullable Change<Birthday> birthday) implements ContactCommand {

    public SetContactBirthday {
        Required.value("birthday", birthday);
    }
}
