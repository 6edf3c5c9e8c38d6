package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The client takes it. Of the quotes of a deal one can be accepted.
 *
 * @param dealFollows whether the deal is worth the total of the quote from now on; null for yes
 */
@CommandPath(value = "quotes/{id}/accept", summary = "Note that the client accepted the quote")
public record AcceptQuote(
        @TargetAggregateIdentifier QuoteId id, @Nullable Boolean dealFollows) implements QuoteCommand {}
