package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that the person acts for a client, in a role; another role takes the place of the one before. */
@CommandPath(value = "contacts/{id}/link", summary = "Link a contact to a client in a role")
public record LinkContact(
        @TargetAggregateIdentifier ContactId id,
        ClientId clientId,
        String role,
        @Nullable CalendarDay since) implements ContactCommand {

    public LinkContact {
        role = Text.line(role, 100);
    }
}
