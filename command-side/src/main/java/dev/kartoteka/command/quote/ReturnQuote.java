package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a draft of it again; an approval that is asked for is withdrawn. */
@CommandPath(value = "quotes/{id}/return", summary = "Take a quote back that was submitted or approved")
public record ReturnQuote(@TargetAggregateIdentifier QuoteId id) implements QuoteCommand {}
