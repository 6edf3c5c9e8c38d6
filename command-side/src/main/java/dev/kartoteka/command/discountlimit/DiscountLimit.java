package dev.kartoteka.command.discountlimit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.discountlimit.DiscountLimitChanged;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.discountlimit.DiscountLimitId;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** How great a discount a role may give. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class DiscountLimit extends EventSourcedRecord {

    @AggregateIdentifier
    private DiscountLimitId id;

    private BigDecimal percent;

    @CommandHandler
    DiscountLimit(CreateDiscountLimit command) {
        if (!command.id().value().equals(DiscountLimitId.PREFIX + command.role())) {
            throw new DomainRuleViolated(
                    FailureCode.INVALID_IDENTIFIER,
                    "The limit of a role is " + DiscountLimitId.PREFIX + " and the role");
        }
        apply(new DiscountLimitCreated(
                command.id().value(), command.role().name(), command.percent().value()));
    }

    @CommandHandler
    void handle(ChangeDiscountLimit command) {
        if (percent.compareTo(command.percent().value()) != 0) {
            apply(new DiscountLimitChanged(
                    id.value(), percent, command.percent().value()));
        }
    }

    @EventSourcingHandler
    void on(DiscountLimitCreated event) {
        id = new DiscountLimitId(event.discountLimitId());
        percent = event.percent();
    }

    @EventSourcingHandler
    void on(DiscountLimitChanged event) {
        percent = event.percent();
    }

    DiscountLimit() {} // for Axon, which then applies the events
}
