package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.value.Address;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changes ways to reach the client: null clears, absent leaves. */
@CommandPath(
        value = "clients/{id}/change-contact-details",
        summary = "Change e-mail, phone, website, tax id or address")
public record ChangeClientContactDetails(
        @TargetAggregateIdentifier ClientId id,
        @Nullable Change<EmailAddress> email,
        @Nullable Change<PhoneNumber> phone,
        @Nullable Change<String> website,
        @Nullable Change<String> taxId,
        @Nullable Change<Address> address)
        implements ClientCommand {

    public ChangeClientContactDetails {
        website = website == null || website.value() == null ? website : new Change<>(Text.line(website.value(), 500));
        taxId = taxId == null || taxId.value() == null ? taxId : new Change<>(Text.line(taxId.value(), 50));
    }
}
