package dev.kartoteka.command.quote;

import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Its approval was granted; passed over unless the quote waits for it. Sent by a policy, and not over HTTP. */
public record ApproveQuote(@TargetAggregateIdentifier QuoteId id, String approvalId) {}
