package dev.kartoteka.command.quote;

import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Its last day may have gone by: sent when the time comes, and passed over when it has not. Not over HTTP. */
public record ExpireQuote(@TargetAggregateIdentifier QuoteId id) {}
