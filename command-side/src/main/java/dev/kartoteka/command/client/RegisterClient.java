package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.value.Address;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Enters a client; only a kind and a name are needed. */
@CommandPath(value = "clients", summary = "Register a client")
public record RegisterClient(
        @TargetAggregateIdentifier ClientId id,
        ClientKind kind,
        String name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String taxId,
        @Nullable String website,
        @Nullable Address address,
        @Nullable String source,
        @Nullable Set<String> tags,
        @Nullable EmployeeId ownerId)
        implements ClientCommand {

    public RegisterClient {
        name = Text.name(name);
        taxId = taxId == null ? null : Text.line(taxId, 50);
        website = website == null ? null : Text.line(website, 500);
        source = source == null ? null : Text.name(source);
        tags = tags == null ? Set.of() : Tags.of(tags);
    }
}
