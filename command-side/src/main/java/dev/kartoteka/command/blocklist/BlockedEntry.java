package dev.kartoteka.command.blocklist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A value by which an undesirable person is known, and who has it. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class BlockedEntry extends EventSourcedRecord {

    @AggregateIdentifier
    private BlockedEntryId id;

    private String kind;
    private boolean blocked;
    private boolean erased;

    /** Who has the value, since it was last blocked. */
    private NavigableSet<String> matched = new TreeSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BlockValue command) {
        if (erased) {
            throw new DomainRuleViolated(
                    FailureCode.ERASED, "Somebody who had this value was erased, and it with them");
        }
        if (blocked) {
            throw new DomainRuleViolated(FailureCode.ALREADY_EXISTS, "The value is blocked already, by " + id);
        }
        apply(new BlockedEntryAdded(command.id().value(), command.kind().name(), command.value()));
    }

    @CommandHandler
    void handle(LiftBlockedEntry command) {
        if (blocked) {
            apply(new BlockedEntryLifted(id.value()));
        }
    }

    @CommandHandler
    void handle(MatchBlockedEntry command) {
        if (blocked && !matched.contains(command.personId())) {
            apply(new BlockedEntryMatched(id.value(), kind, command.personId(), command.clientIds()));
        }
    }

    @CommandHandler
    void handle(EraseBlockedEntry command) {
        if (!erased) {
            apply(new BlockedEntryErased(id.value(), command.personId()));
        }
    }

    @EventSourcingHandler
    void on(BlockedEntryAdded event) {
        id = new BlockedEntryId(event.blockedEntryId());
        kind = event.kind();
        blocked = true;
        matched.clear();
    }

    @EventSourcingHandler
    void on(BlockedEntryMatched event) {
        matched.add(event.personId());
    }

    @EventSourcingHandler
    void on(BlockedEntryLifted event) {
        blocked = false;
    }

    @EventSourcingHandler
    void on(BlockedEntryErased event) {
        blocked = false;
        erased = true;
    }

    BlockedEntry() {} // for Axon, which then applies the events
}
