package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.value.CalendarDay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that the person acts for the client no more. */
@CommandPath(value = "contacts/{id}/unlink", summary = "End the link of a contact to a client")
public record UnlinkContact(
        @TargetAggregateIdentifier ContactId id,
        ClientId clientId,
        @Nullable CalendarDay until) implements ContactCommand {}
