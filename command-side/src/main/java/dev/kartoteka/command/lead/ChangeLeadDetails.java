package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changes what is known of the lead: null clears, absent leaves; a name cannot be cleared. */
@CommandPath(
        value = "leads/{id}/change-details",
        summary = "Change name, company, e-mail, phone, source, campaign or note of a lead")
public record ChangeLeadDetails(
        @TargetAggregateIdentifier LeadId id,
        @Nullable Change<String> name,
        @Nullable Change<String> company,
        @Nullable Change<EmailAddress> email,
        @Nullable Change<PhoneNumber> phone,
        @Nullable Change<String> source,
        @Nullable Change<String> campaign,
        @Nullable Change<String> note)
        implements LeadCommand {

    public ChangeLeadDetails {
        name = name == null ? null : new Change<>(Text.name(Required.value("name", name.value())));
        company = line(company);
        source = line(source);
        campaign = line(campaign);
        note = note == null || note.value() == null ? note : new Change<>(Text.body(note.value()));
    }

    private static @Nullable Change<String> line(@Nullable Change<String> change) {
        return change == null || change.value() == null ? change : new Change<>(Text.name(change.value()));
    }
}
