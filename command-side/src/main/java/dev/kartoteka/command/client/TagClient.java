package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds tags; those it has stay. */
@CommandPath(value = "clients/{id}/tag", summary = "Add tags")
public record TagClient(@TargetAggregateIdentifier ClientId id, Set<String> tags) implements ClientCommand {

    public TagClient {
        tags = Tags.of(tags);
    }
}
