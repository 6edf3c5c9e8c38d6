package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The client has it. A draft that needs no approval may be sent as it is. */
@CommandPath(value = "quotes/{id}/send", summary = "Note that the client was sent the quote")
public record SendQuote(@TargetAggregateIdentifier QuoteId id) implements QuoteCommand {}
