package dev.kartoteka.command.interaction;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Puts right what was told; the old text stays in history. Absent leaves, null clears; a subject cannot be cleared. */
@CommandPath(value = "interactions/{id}/correct", summary = "Correct an interaction")
public record CorrectInteraction(
        @TargetAggregateIdentifier InteractionId id,
        @Nullable Change<String> subject,
        @Nullable Change<String> body,
        @Nullable Change<Direction> direction,
        @Nullable Change<Long> durationSeconds,
        @Nullable Change<List<ContactId>> contactIds)
        implements InteractionCommand {

    public CorrectInteraction {
        subject = subject == null ? null : new Change<>(Text.name(Required.value("subject", subject.value())));
        body = body == null || body.value() == null ? body : new Change<>(Text.body(body.value()));
        Telling.requireDuration(Change.resolve(durationSeconds, null));
        contactIds = contactIds == null || contactIds.value() == null
                ? contactIds
                : new Change<>(Telling.contacts(contactIds.value()));
    }
}
