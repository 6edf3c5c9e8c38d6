package dev.kartoteka.command.sale;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What papers of a sale take from its deal. */
@Component
public class SoldDeals {

    private static final Fold<SoldDeal> DEAL = Fold.of(SoldDeal.class)
            .start(DealOpened.class, event -> new SoldDeal(event.clientId(), event.amount(), event.currency()))
            .then(
                    DealClientLinked.class,
                    (deal, event) -> new SoldDeal(event.toClientId(), deal.amount(), deal.currency()))
            .then(
                    DealAmountChanged.class,
                    (deal, event) -> new SoldDeal(deal.clientId(), event.amount(), event.currency()))
            .then(DealWon.class, (deal, event) -> new SoldDeal(deal.clientId(), event.amount(), event.currency()))
            .ignoresOthersOf(DealEvent.class)
            .build();

    private final Records records;

    SoldDeals(Records records) {
        this.records = records;
    }

    /**
     * Refuses an unknown deal and one of another client; a deal without a client is nobody else's.
     *
     * @param clientId null where the paper names none
     */
    public SoldDeal require(DealId dealId, @Nullable ClientId clientId) {
        SoldDeal deal = records.current(dealId.value(), DEAL);
        if (deal == null) {
            throw new DomainRuleViolated(FailureCode.DEAL_UNKNOWN, "There is no " + dealId);
        }
        if (clientId != null && deal.clientId() != null && !deal.clientId().equals(clientId.value())) {
            throw new DomainRuleViolated(FailureCode.DEAL_OF_ANOTHER_CLIENT, dealId + " belongs to another client");
        }
        return deal;
    }

    /** A deal, as far as papers go by it. */
    public record SoldDeal(
            @Nullable String clientId,
            @Nullable BigDecimal amount,
            @Nullable String currency) {

        /** Where there is no deal. */
        public static final SoldDeal NONE = new SoldDeal(null, null, null);
    }
}
