package dev.kartoteka.command.product;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Something that is sold. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Product extends EventSourcedRecord {

    @AggregateIdentifier
    private ProductId id;

    private BigDecimal amount;
    private String currency;
    private boolean retired;

    @CommandHandler
    Product(AddProduct command) {
        apply(new ProductAdded(
                command.id().value(),
                command.code(),
                command.name(),
                command.price().amount(),
                command.price().currency(),
                command.category()));
    }

    @CommandHandler
    void handle(RepriceProduct command) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.PRODUCT_RETIRED, id + " is sold no more");
        }
        Money price = command.price();
        if (price.amount().compareTo(amount) != 0 || !price.currency().equals(currency)) {
            apply(new ProductRepriced(id.value(), amount, currency, price.amount(), price.currency()));
        }
    }

    @CommandHandler
    void handle(RetireProduct command) {
        if (!retired) {
            apply(new ProductRetired(id.value()));
        }
    }

    @EventSourcingHandler
    void on(ProductAdded event) {
        id = new ProductId(event.productId());
        amount = event.amount();
        currency = event.currency();
    }

    @EventSourcingHandler
    void on(ProductRepriced event) {
        amount = event.amount();
        currency = event.currency();
    }

    @EventSourcingHandler
    void on(ProductRetired event) {
        retired = true;
    }

    Product() {} // for Axon, which then applies the events
}
