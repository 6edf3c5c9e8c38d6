package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes tags off; those it has not are no matter. */
@CommandPath(value = "clients/{id}/untag", summary = "Remove tags")
public record UntagClient(@TargetAggregateIdentifier ClientId id, Set<String> tags) implements ClientCommand {

    public UntagClient {
        tags = Tags.of(tags);
    }
}
