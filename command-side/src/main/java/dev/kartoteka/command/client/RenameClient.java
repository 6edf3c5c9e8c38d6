package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls the client otherwise. */
@CommandPath(value = "clients/{id}/rename", summary = "Rename a client")
public record RenameClient(@TargetAggregateIdentifier ClientId id, String name) implements ClientCommand {

    public RenameClient {
        name = Text.name(name);
    }
}
