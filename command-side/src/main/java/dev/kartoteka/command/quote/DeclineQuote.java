package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The client does not take it, for a reason. */
@CommandPath(value = "quotes/{id}/decline", summary = "Note that the client declined the quote", reasonRequired = true)
public record DeclineQuote(@TargetAggregateIdentifier QuoteId id) implements QuoteCommand {}
