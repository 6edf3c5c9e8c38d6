package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Forms a contract; nobody is bound by it until it is signed.
 *
 * @param dealId gives client and amount, where these are not given
 * @param quoteId one that was accepted; gives client, deal, lines and amount
 * @param clientId null for the one that the deal has
 * @param endDate its last day; null for a contract without an end
 */
@CommandPath(value = "contracts", summary = "Draft a contract")
public record DraftContract(
        @TargetAggregateIdentifier ContractId id,
        @Nullable DealId dealId,
        @Nullable QuoteId quoteId,
        @Nullable ClientId clientId,
        String title,
        @Nullable CalendarDay startDate,
        @Nullable CalendarDay endDate,
        @Nullable Money amount)
        implements ContractCommand {

    public DraftContract {
        title = Text.name(title);
    }
}
