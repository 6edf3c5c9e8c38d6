package dev.kartoteka.command.quote;

import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseQuote(@TargetAggregateIdentifier QuoteId id, String personId) {}
