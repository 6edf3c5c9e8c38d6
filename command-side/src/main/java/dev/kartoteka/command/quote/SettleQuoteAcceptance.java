package dev.kartoteka.command.quote;

import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The deal has taken this quote: finishes what a crash interrupted. Sent by a policy, and not over HTTP. */
public record SettleQuoteAcceptance(
        @TargetAggregateIdentifier QuoteId id) {}
