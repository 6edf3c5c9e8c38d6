package dev.kartoteka.command.interaction;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a contact with a client.
 *
 * @param contactIds with whom; at most 100, each once
 * @param direction needed for CALL, EMAIL and MESSAGE
 * @param durationSeconds 0 to 31,536,000, which is a year
 */
@CommandPath(value = "interactions", summary = "Log an interaction")
public record LogInteraction(
        @TargetAggregateIdentifier InteractionId id,
        ClientId clientId,
        @Nullable DealId dealId,
        @Nullable List<ContactId> contactIds,
        InteractionKind kind,
        @Nullable Direction direction,
        String subject,
        @Nullable String body,
        @Nullable Long durationSeconds)
        implements InteractionCommand {

    public LogInteraction {
        contactIds = contactIds == null ? List.of() : Telling.contacts(contactIds);
        subject = Text.name(subject);
        body = body == null ? null : Text.body(body);
        Telling.requireDuration(durationSeconds);
        if (kind.directed()) {
            Required.value("direction", direction);
        }
    }
}
