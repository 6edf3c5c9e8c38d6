package dev.kartoteka.command.pricelist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.product.Products;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.pricelist.PriceListPriceRemoved;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What products cost by a list, in one currency. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class PriceList extends EventSourcedRecord {

    /** Each change of a list is kept whole, as every record is. */
    private static final int MAXIMUM_PRICES = 1000;

    @AggregateIdentifier
    private PriceListId id;

    private String currency;
    private Map<String, BigDecimal> prices;
    private boolean retired;

    @CommandHandler
    PriceList(CreatePriceList command) {
        apply(new PriceListCreated(
                command.id().value(),
                command.name(),
                command.currency(),
                command.validFrom() == null ? null : command.validFrom().value(),
                command.validTo() == null ? null : command.validTo().value()));
    }

    @CommandHandler
    void handle(SetPrice command, Products products) {
        requireInUse();
        Money price = command.unitPrice();
        if (!price.currency().equals(currency)) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, "The list is in " + currency);
        }
        String productId = command.productId().value();
        BigDecimal before = prices.get(productId);
        if (before != null && before.compareTo(price.amount()) == 0) {
            return;
        }
        products.requireSold(List.of(command.productId()));
        if (before == null && prices.size() == MAXIMUM_PRICES) {
            throw new DomainRuleViolated(FailureCode.INVALID_VALUE, "A list has at most " + MAXIMUM_PRICES + " prices");
        }
        apply(new PriceListPriceSet(id.value(), productId, before, price.amount()));
    }

    @CommandHandler
    void handle(RemovePrice command) {
        requireInUse();
        BigDecimal before = prices.get(command.productId().value());
        if (before != null) {
            apply(new PriceListPriceRemoved(id.value(), command.productId().value(), before));
        }
    }

    @CommandHandler
    void handle(RetirePriceList command) {
        if (!retired) {
            apply(new PriceListRetired(id.value()));
        }
    }

    private void requireInUse() {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.PRICE_LIST_RETIRED, id + " is retired");
        }
    }

    @EventSourcingHandler
    void on(PriceListCreated event) {
        id = new PriceListId(event.priceListId());
        currency = event.currency();
        prices = new HashMap<>();
    }

    @EventSourcingHandler
    void on(PriceListPriceSet event) {
        prices.put(event.productId(), event.unitPrice());
    }

    @EventSourcingHandler
    void on(PriceListPriceRemoved event) {
        prices.remove(event.productId());
    }

    @EventSourcingHandler
    void on(PriceListRetired event) {
        retired = true;
    }

    PriceList() {} // for Axon, which then applies the events
}
