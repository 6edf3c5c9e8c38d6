package dev.kartoteka.shared.apikey;

import org.axonframework.serialization.Revision;

/** The key is refused from now on. */
@Revision("1")
public record ApiKeyRevoked(String apiKeyId) implements ApiKeyEvent {}
