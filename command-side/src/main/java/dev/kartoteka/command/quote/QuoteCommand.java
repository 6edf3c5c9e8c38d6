package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.quote.QuoteId;

/** What may be done with a quote. */
interface QuoteCommand extends Command {
    @Override
    QuoteId id();
}
