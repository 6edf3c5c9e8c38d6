package dev.kartoteka.command.lead;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.pool.Claims;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Interest not yet qualified. Once converted it stands as it was; what comes then happens to the client and the deal. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Lead extends EventSourcedRecord {

    @AggregateIdentifier
    private LeadId id;

    private LeadDetails details;
    private LeadStatus status;
    private @Nullable String ownerId;
    private boolean erased;

    @CommandHandler
    Lead(RegisterLead command, Employees employees) {
        employees.requireActive(command.ownerId());
        LeadDetails entered = LeadDetails.of(command);
        apply(new LeadRegistered(
                command.id().value(),
                entered.name(),
                entered.company(),
                entered.email(),
                entered.phone(),
                entered.phoneAsTyped(),
                entered.source(),
                entered.campaign(),
                entered.note(),
                text(command.ownerId())));
    }

    @CommandHandler
    void handle(ChangeLeadDetails command) {
        requireNotConverted();
        LeadDetails changed = details.after(command);
        if (!details.equals(changed)) {
            apply(details.changedTo(id, changed));
        }
    }

    /** Whoever assigns to themselves what lies in the pool claims it, and so keeps to the limit. */
    @CommandHandler
    void handle(
            AssignLeadOwner command,
            Employees employees,
            Claims claims,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId) {
        requireNotConverted();
        EmployeeId owner = Objects.requireNonNull(command.ownerId()).value();
        String to = text(owner);
        if (!Objects.equals(ownerId, to)) {
            employees.requireActive(owner);
            if (ownerId == null && Objects.equals(to, actorId)) {
                claims.claim(actorId, id.value());
            }
            apply(new LeadOwnerAssigned(id.value(), ownerId, to));
        }
    }

    @CommandHandler
    void handle(
            ClaimLead command,
            Employees employees,
            Claims claims,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId) {
        requireLive();
        if (ownerId != null && !ownerId.equals(actorId)) {
            throw new DomainRuleViolated(
                    FailureCode.ALREADY_CLAIMED, employees.called(ownerId) + " is responsible for " + id);
        }
        if (ownerId == null) {
            claims.claim(actorId, id.value());
            apply(new LeadOwnerAssigned(id.value(), null, actorId));
        }
    }

    @CommandHandler
    void handle(ReturnLeadToPool command) {
        requireNotConverted();
        if (ownerId != null) {
            apply(new LeadOwnerAssigned(id.value(), ownerId, null));
        }
    }

    @CommandHandler
    void handle(ReturnNeglectedLead command) {
        if (command.ownerId().equals(ownerId) && status != LeadStatus.CONVERTED) {
            apply(new LeadOwnerAssigned(id.value(), ownerId, null));
        }
    }

    @CommandHandler
    void handle(LogLeadContact command) {
        requireNotConverted();
        apply(new LeadContacted(
                id.value(),
                command.kind().name(),
                command.direction() == null ? null : command.direction().name(),
                command.note()));
    }

    @CommandHandler
    void handle(QualifyLead command) {
        requireLive();
        if (status == LeadStatus.NEW) {
            apply(new LeadQualified(id.value()));
        }
    }

    @CommandHandler
    void handle(DisqualifyLead command) {
        requireNotConverted();
        if (status != LeadStatus.DISQUALIFIED) {
            apply(new LeadDisqualified(id.value()));
        }
    }

    @CommandHandler
    void handle(ReopenLead command) {
        requireNotConverted();
        if (status != LeadStatus.DISQUALIFIED) {
            throw new DomainRuleViolated(FailureCode.LEAD_OPEN, id + " is " + status);
        }
        apply(new LeadReopened(id.value()));
    }

    @CommandHandler
    void handle(
            ConvertLead command,
            Conversion conversion,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId) {
        requireLive();
        if (erased) {
            throw new DomainRuleViolated(FailureCode.ERASED, "The personal data of " + id + " were erased");
        }
        apply(conversion.of(command, details, ownerId == null ? employee(actorId) : ownerId));
    }

    @CommandHandler
    void handle(EraseLead command) {
        if (!erased) {
            apply(new LeadErased(id.value(), command.personId()));
        }
    }

    private void requireNotConverted() {
        if (status == LeadStatus.CONVERTED) {
            throw new DomainRuleViolated(FailureCode.LEAD_CONVERTED, id + " is converted already");
        }
    }

    private void requireLive() {
        requireNotConverted();
        if (status == LeadStatus.DISQUALIFIED) {
            throw new DomainRuleViolated(FailureCode.LEAD_DISQUALIFIED, id + " is disqualified; reopen it first");
        }
    }

    @EventSourcingHandler
    void on(LeadRegistered event) {
        id = new LeadId(event.leadId());
        details = LeadDetails.of(event);
        status = LeadStatus.NEW;
        ownerId = event.ownerId();
    }

    @EventSourcingHandler
    void on(LeadDetailsChanged event) {
        details = LeadDetails.of(event);
    }

    @EventSourcingHandler
    void on(LeadOwnerAssigned event) {
        ownerId = event.toOwnerId();
    }

    @EventSourcingHandler
    void on(LeadContacted event) {} // no rule asks whether there was one

    @EventSourcingHandler
    void on(LeadQualified event) {
        status = LeadStatus.QUALIFIED;
    }

    @EventSourcingHandler
    void on(LeadDisqualified event) {
        status = LeadStatus.DISQUALIFIED;
    }

    @EventSourcingHandler
    void on(LeadReopened event) {
        status = LeadStatus.NEW;
    }

    @EventSourcingHandler
    void on(LeadConverted event) {
        status = LeadStatus.CONVERTED;
    }

    @EventSourcingHandler
    void on(LeadErased event) {
        erased = true;
    }

    private static @Nullable String text(@Nullable EmployeeId ownerId) {
        return ownerId == null ? null : ownerId.value();
    }

    /** The one who converts a lead of the pool is responsible for what comes of it; a program is not. */
    private static @Nullable String employee(@Nullable String actorId) {
        return actorId != null && actorId.startsWith(EmployeeId.PREFIX) ? actorId : null;
    }

    Lead() {} // for Axon, which then applies the events
}
