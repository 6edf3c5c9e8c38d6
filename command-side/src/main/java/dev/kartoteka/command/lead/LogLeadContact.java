package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.interaction.Direction;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells of one contact with the lead, who is no client yet. */
@CommandPath(value = "leads/{id}/log-contact", summary = "Log a contact with a lead")
public record LogLeadContact(
        @TargetAggregateIdentifier LeadId id,
        InteractionKind kind,
        @Nullable Direction direction,
        @Nullable String note)
        implements LeadCommand {

    public LogLeadContact {
        note = note == null ? null : Text.body(note);
    }
}
