package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.value.Language;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says in which language one writes to the client; null for not known. It must be there, as a language or as null. */
@CommandPath(value = "clients/{id}/set-language", summary = "Set or clear the language of a client")
public record SetClientLanguage(
        @TargetAggregateIdentifier ClientId id, @Nullable Change<Language> language) implements ClientCommand {

    public SetClientLanguage {
        Required.value("language", language);
    }
}
