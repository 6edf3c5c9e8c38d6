package dev.kartoteka.command.apikey;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.apikey.ApiKeyId;

/** What may be done with an API key. */
interface ApiKeyCommand extends Command {
    @Override
    ApiKeyId id();
}
