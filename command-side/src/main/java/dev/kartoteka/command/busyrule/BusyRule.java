package dev.kartoteka.command.busyrule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.busyrule.BusyRuleId;
import dev.kartoteka.shared.busyrule.BusyRuleSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What happens when two colleagues turn to one client at a time: a setting with its history. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class BusyRule extends EventSourcedRecord {

    @AggregateIdentifier
    private BusyRuleId id;

    private String mode = BusyRules.UNLESS_SET.mode();
    private int hours = BusyRules.UNLESS_SET.hours();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetBusyRule command) {
        String wanted = command.mode().name();
        int forHours = command.hours() == null ? hours : command.hours();
        if (id == null || !wanted.equals(mode) || forHours != hours) {
            apply(new BusyRuleSet(command.id().value(), mode, wanted, hours, forHours));
        }
    }

    @EventSourcingHandler
    void on(BusyRuleSet event) {
        id = new BusyRuleId(event.busyRuleId());
        mode = event.mode();
        hours = event.hours();
    }

    BusyRule() {} // for Axon, which then applies the events
}
