package dev.kartoteka.command.contactrule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.contactrule.ContactRuleId;
import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** How often some clients are to be contacted. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class ContactRule extends EventSourcedRecord {

    @AggregateIdentifier
    private ContactRuleId id;

    private List<String> kinds;
    private int atLeast;
    private int perDays;
    private boolean retired;

    @CommandHandler
    ContactRule(SetContactRule command) {
        apply(new ContactRuleSet(
                command.id().value(),
                command.name(),
                command.clientTag(),
                command.clientKind() == null ? null : command.clientKind().name(),
                command.source(),
                Demand.names(command.kinds()),
                command.atLeast(),
                command.perDays()));
    }

    @CommandHandler
    void handle(ReviseContactRule command) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.CONTACT_RULE_RETIRED, id + " holds no more");
        }
        List<String> wanted = Demand.names(command.kinds());
        if (!wanted.equals(kinds) || command.atLeast() != atLeast || command.perDays() != perDays) {
            apply(new ContactRuleRevised(
                    id.value(), kinds, wanted, atLeast, command.atLeast(), perDays, command.perDays()));
        }
    }

    @CommandHandler
    void handle(RetireContactRule command) {
        if (!retired) {
            apply(new ContactRuleRetired(id.value()));
        }
    }

    @EventSourcingHandler
    void on(ContactRuleSet event) {
        id = new ContactRuleId(event.contactRuleId());
        kinds = event.kinds();
        atLeast = event.atLeast();
        perDays = event.perDays();
    }

    @EventSourcingHandler
    void on(ContactRuleRevised event) {
        kinds = event.kinds();
        atLeast = event.atLeast();
        perDays = event.perDays();
    }

    @EventSourcingHandler
    void on(ContactRuleRetired event) {
        retired = true;
    }

    ContactRule() {} // for Axon, which then applies the events
}
