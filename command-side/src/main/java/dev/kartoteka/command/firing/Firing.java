package dev.kartoteka.command.firing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.FiringId;
import dev.kartoteka.shared.automation.FiringParked;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleStopped;
import dev.kartoteka.shared.failure.FailureCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** One time that a rule acted. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Firing extends EventSourcedRecord {

    @AggregateIdentifier
    private FiringId id;

    private boolean acting;
    private boolean failed;
    private int attempt;

    /** Not a constructor: what began already does not begin again, and is not refused either. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FireRule command) {
        FireRule.Cause cause = command.cause();
        if (id != null) {
            return;
        }
        if (command.why() == null) {
            apply(new RuleFired(
                    command.id().value(),
                    command.ruleId(),
                    command.ruleVersion(),
                    cause.eventId(),
                    cause.eventType(),
                    cause.aboutId(),
                    cause.sequence(),
                    cause.askedAt(),
                    command.chain()));
        } else {
            apply(new RuleStopped(
                    command.id().value(),
                    command.ruleId(),
                    command.ruleVersion(),
                    cause.eventId(),
                    cause.eventType(),
                    cause.aboutId(),
                    command.chain(),
                    command.why()));
        }
    }

    @CommandHandler
    void handle(EndFiring command) {
        if (!acting) {
            return;
        }
        if (command.code() == null) {
            apply(new FiringDone(id.value()));
        } else if (attempt + 1 < command.attempts()) {
            apply(new FiringFailed(id.value(), attempt + 1, command.action(), command.code()));
        } else {
            apply(new FiringParked(id.value(), attempt + 1, command.action(), command.code()));
        }
    }

    @CommandHandler
    void handle(RetryFiring command) {
        if (acting) {
            return;
        }
        if (!failed) {
            throw new DomainRuleViolated(FailureCode.FIRING_OVER, id + " did not fail");
        }
        apply(new FiringRetried(id.value()));
    }

    @EventSourcingHandler
    void on(RuleFired event) {
        id = new FiringId(event.firingId());
        acting = true;
    }

    @EventSourcingHandler
    void on(RuleStopped event) {
        id = new FiringId(event.firingId());
    }

    @EventSourcingHandler
    void on(FiringDone event) {
        acting = false;
        failed = false;
    }

    @EventSourcingHandler
    void on(FiringFailed event) {
        acting = false;
        failed = true;
        attempt = event.attempt();
    }

    @EventSourcingHandler
    void on(FiringParked event) {
        acting = false;
        failed = true;
        attempt = event.attempt();
    }

    @EventSourcingHandler
    void on(FiringRetried event) {
        acting = true;
        failed = false;
    }

    Firing() {} // for Axon, which then applies the events
}
