package dev.kartoteka.command.commissionplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.team.Teams;
import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What is paid for what is sold. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class CommissionPlan extends EventSourcedRecord {

    @AggregateIdentifier
    private CommissionPlanId id;

    private String currency;
    private List<CommissionTier> tiers;
    private boolean retired;

    @CommandHandler
    CommissionPlan(CreateCommissionPlan command, Teams teams) {
        teams.requireKnown(command.teamId());
        apply(new CommissionPlanCreated(
                command.id().value(),
                command.name(),
                command.teamId() == null ? null : command.teamId().value(),
                command.metric().name(),
                Objects.requireNonNull(command.unit()).name(),
                command.currency(),
                Tier.rising(command.tiers(), command.currency()),
                command.validFrom().value(),
                command.validTo() == null ? null : command.validTo().value()));
    }

    @CommandHandler
    void handle(ReviseCommissionPlan command) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.COMMISSION_PLAN_RETIRED, id + " holds no more");
        }
        List<CommissionTier> wanted = Tier.rising(command.tiers(), currency);
        if (!wanted.equals(tiers)) {
            apply(new CommissionPlanRevised(id.value(), tiers, wanted));
        }
    }

    @CommandHandler
    void handle(RetireCommissionPlan command) {
        if (!retired) {
            apply(new CommissionPlanRetired(id.value()));
        }
    }

    @EventSourcingHandler
    void on(CommissionPlanCreated event) {
        id = new CommissionPlanId(event.commissionPlanId());
        currency = event.currency();
        tiers = event.tiers();
    }

    @EventSourcingHandler
    void on(CommissionPlanRevised event) {
        tiers = event.tiers();
    }

    @EventSourcingHandler
    void on(CommissionPlanRetired event) {
        retired = true;
    }

    CommissionPlan() {} // for Axon, which then applies the events
}
