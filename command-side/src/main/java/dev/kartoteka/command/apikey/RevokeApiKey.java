package dev.kartoteka.command.apikey;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.apikey.ApiKeyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the key refused from now on. */
@CommandPath(value = "api-keys/{id}/revoke", summary = "Revoke an API key")
public record RevokeApiKey(@TargetAggregateIdentifier ApiKeyId id) implements ApiKeyCommand {}
