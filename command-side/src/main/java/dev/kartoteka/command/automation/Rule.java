package dev.kartoteka.command.automation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleId;
import dev.kartoteka.shared.automation.RuleRevised;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.automation.RuleWording;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What is to be done by itself when something happens. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Rule extends EventSourcedRecord {

    @AggregateIdentifier
    private RuleId id;

    private int version;
    private RuleWording wording;
    private boolean on;

    @CommandHandler
    Rule(CreateRule command, RuleCommands commands, Employees employees) {
        employees.requireActive(command.ownerId());
        apply(new RuleCreated(
                command.id().value(),
                command.name(),
                commands.require(
                        Wording.of(command.trigger(), command.condition(), command.actions(), command.perHour())),
                command.ownerId().value()));
    }

    @CommandHandler
    void handle(ReviseRule command, RuleCommands commands) {
        RuleWording wanted = commands.require(
                Wording.of(command.trigger(), command.condition(), command.actions(), command.perHour()));
        if (!wanted.equals(wording)) {
            apply(new RuleRevised(id.value(), version + 1, wording, wanted));
        }
    }

    @CommandHandler
    void handle(SwitchRuleOn command) {
        if (!on) {
            apply(new RuleSwitchedOn(id.value()));
        }
    }

    @CommandHandler
    void handle(SwitchRuleOff command) {
        if (on) {
            apply(new RuleSwitchedOff(id.value()));
        }
    }

    @EventSourcingHandler
    void on(RuleCreated event) {
        id = new RuleId(event.ruleId());
        version = 1;
        wording = event.wording();
    }

    @EventSourcingHandler
    void on(RuleRevised event) {
        version = event.version();
        wording = event.wording();
    }

    @EventSourcingHandler
    void on(RuleSwitchedOn event) {
        on = true;
    }

    @EventSourcingHandler
    void on(RuleSwitchedOff event) {
        on = false;
    }

    Rule() {} // for Axon, which then applies the events
}
