package dev.kartoteka.command.deal;

import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Settles which quote of the deal is taken; sent when a quote is accepted, and not over HTTP.
 *
 * @param clientId of the quote
 * @param dealFollows whether the deal is worth what the quote says from now on
 */
public record AcceptQuoteOfDeal(
        @TargetAggregateIdentifier DealId id, String clientId, String quoteId, Money amount, boolean dealFollows) {}
