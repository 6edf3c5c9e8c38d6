package dev.kartoteka.command.taxrate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import dev.kartoteka.shared.taxrate.TaxRateId;
import dev.kartoteka.shared.taxrate.TaxRateSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** How much tax a code means, by the day. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class TaxRate extends EventSourcedRecord {

    @AggregateIdentifier
    private TaxRateId id;

    private Map<LocalDate, BigDecimal> percents;

    @CommandHandler
    TaxRate(CreateTaxRate command) {
        apply(new TaxRateCreated(
                command.id().value(),
                command.code(),
                command.name(),
                command.percent().value(),
                command.validFrom().value()));
    }

    @CommandHandler
    void handle(SetTaxRate command) {
        LocalDate from = command.validFrom().value();
        BigDecimal before = percents.get(from);
        if (before == null || before.compareTo(command.percent().value()) != 0) {
            apply(new TaxRateSet(id.value(), command.percent().value(), from));
        }
    }

    @EventSourcingHandler
    void on(TaxRateCreated event) {
        id = new TaxRateId(event.taxRateId());
        percents = new HashMap<>(Map.of(event.validFrom(), event.percent()));
    }

    @EventSourcingHandler
    void on(TaxRateSet event) {
        percents.put(event.validFrom(), event.percent());
    }

    TaxRate() {} // for Axon, which then applies the events
}
