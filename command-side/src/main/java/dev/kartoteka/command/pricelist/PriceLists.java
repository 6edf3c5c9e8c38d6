package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.pricelist.PriceListPriceRemoved;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What other records' rules ask of price lists. */
@Component
public class PriceLists {

    private static final Fold<ListedPrices> FOLD = Fold.of(ListedPrices.class)
            .start(
                    PriceListCreated.class,
                    event -> new ListedPrices(event.currency(), event.validFrom(), event.validTo(), Map.of(), false))
            .then(PriceListPriceSet.class, (list, event) -> list.with(event.productId(), event.unitPrice()))
            .then(PriceListPriceRemoved.class, (list, event) -> list.with(event.productId(), null))
            .then(PriceListRetired.class, (list, event) -> list.asRetired())
            .build();

    private final Records records;

    PriceLists(Records records) {
        this.records = records;
    }

    /** Refuses a list that does not exist, is retired, or is not valid on the day. */
    public ListedPrices require(PriceListId priceListId, LocalDate day) {
        ListedPrices list = records.current(priceListId.value(), FOLD);
        if (list == null) {
            throw new DomainRuleViolated(FailureCode.PRICE_LIST_UNKNOWN, "There is no " + priceListId);
        }
        if (list.retired()) {
            throw new DomainRuleViolated(FailureCode.PRICE_LIST_RETIRED, priceListId + " is retired");
        }
        if (!list.validOn(day)) {
            throw new DomainRuleViolated(FailureCode.PRICE_LIST_NOT_VALID, priceListId + " is not valid on " + day);
        }
        return list;
    }
}
