package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters somebody who showed interest; only a name is needed.
 *
 * @param name of the person
 * @param company for which they ask; null for themselves
 * @param campaign what made them ask, where that is known
 * @param ownerId null for the pool
 */
@CommandPath(value = "leads", summary = "Register a lead")
public record RegisterLead(
        @TargetAggregateIdentifier LeadId id,
        String name,
        @Nullable String company,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String source,
        @Nullable String campaign,
        @Nullable String note,
        @Nullable EmployeeId ownerId)
        implements LeadCommand {

    public RegisterLead {
        name = Text.name(name);
        company = company == null ? null : Text.name(company);
        source = source == null ? null : Text.name(source);
        campaign = campaign == null ? null : Text.name(campaign);
        note = note == null ? null : Text.body(note);
    }
}
