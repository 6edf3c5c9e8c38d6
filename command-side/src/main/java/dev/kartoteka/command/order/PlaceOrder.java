package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.quote.QuoteId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Orders something for a client: by lines of its own, or those of what it is made from.
 *
 * @param clientId null for the one of the quote, contract or deal
 * @param quoteId one that was accepted; gives client, deal and lines where these are not given
 * @param contractId one in force; gives client, deal and lines where these are not given
 * @param lines numbered from 1 in this order
 */
@CommandPath(value = "orders", summary = "Place an order")
public record PlaceOrder(
        @TargetAggregateIdentifier OrderId id,
        @Nullable ClientId clientId,
        @Nullable DealId dealId,
        @Nullable QuoteId quoteId,
        @Nullable ContractId contractId,
        @Nullable List<LineRequest> lines)
        implements OrderCommand {

    /** The longest orders of retail have a little over a thousand. */
    static final int MOST_LINES = 2000;

    public PlaceOrder {
        lines = lines == null ? null : LineRequest.required(lines, MOST_LINES);
    }
}
