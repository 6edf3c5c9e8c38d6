package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Holds it for ready: it is approved, at once or by those whom a rule names. */
@CommandPath(value = "quotes/{id}/submit", summary = "Submit a quote")
public record SubmitQuote(@TargetAggregateIdentifier QuoteId id) implements QuoteCommand {}
