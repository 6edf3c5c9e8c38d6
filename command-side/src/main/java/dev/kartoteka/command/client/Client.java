package dev.kartoteka.command.client;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.pool.Claims;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.client.ClientLanguageSet;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.ContactDetails;
import dev.kartoteka.shared.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An organisation or individual the business serves or wants to serve. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Client extends EventSourcedRecord {

    @AggregateIdentifier
    private ClientId id;

    private @Nullable String name; // null once erased
    private ContactDetails details;
    private @Nullable String ownerId;
    private @Nullable String language;
    private NavigableSet<String> tags = new TreeSet<>();
    private boolean archived;
    private boolean erased;

    @CommandHandler
    Client(RegisterClient command, Employees employees) {
        employees.requireActive(command.ownerId());
        apply(new ClientRegistered(
                command.id().value(),
                command.kind().name(),
                command.name(),
                Details.of(command),
                command.source(),
                List.copyOf(Objects.requireNonNull(command.tags())),
                text(command.ownerId())));
    }

    @CommandHandler
    void handle(RenameClient command) {
        if (!command.name().equals(name)) {
            apply(new ClientRenamed(id.value(), name, command.name()));
        }
    }

    @CommandHandler
    void handle(ChangeClientContactDetails command) {
        ContactDetails changed = Details.changed(details, command);
        if (!details.equals(changed)) {
            apply(new ClientContactDetailsChanged(id.value(), details, changed));
        }
    }

    /** Whoever assigns to themselves what lies in the pool claims it, and so keeps to the limit. */
    @CommandHandler
    void handle(
            AssignClientOwner command,
            Employees employees,
            Claims claims,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId) {
        String to = text(command.ownerId());
        if (!Objects.equals(ownerId, to)) {
            employees.requireActive(command.ownerId());
            if (ownerId == null && Objects.equals(to, actorId)) {
                claims.claim(actorId, id.value());
            }
            apply(new ClientOwnerAssigned(id.value(), ownerId, to));
        }
    }

    @CommandHandler
    void handle(
            ClaimClient command,
            Employees employees,
            Claims claims,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId) {
        if (archived) {
            throw new DomainRuleViolated(FailureCode.CLIENT_ARCHIVED, id + " is archived");
        }
        if (ownerId != null && !ownerId.equals(actorId)) {
            throw new DomainRuleViolated(
                    FailureCode.ALREADY_CLAIMED, employees.called(ownerId) + " is responsible for " + id);
        }
        if (ownerId == null) {
            claims.claim(actorId, id.value());
            apply(new ClientOwnerAssigned(id.value(), null, actorId));
        }
    }

    @CommandHandler
    void handle(ReturnClientToPool command) {
        if (ownerId != null) {
            apply(new ClientOwnerAssigned(id.value(), ownerId, null));
        }
    }

    @CommandHandler
    void handle(ReturnNeglectedClient command) {
        if (command.ownerId().equals(ownerId)) {
            apply(new ClientOwnerAssigned(id.value(), ownerId, null));
        }
    }

    @CommandHandler
    void handle(SetClientLanguage command) {
        Language wanted = Objects.requireNonNull(command.language()).value();
        String changed = wanted == null ? null : wanted.value();
        if (!Objects.equals(language, changed)) {
            apply(new ClientLanguageSet(id.value(), language, changed));
        }
    }

    @CommandHandler
    void handle(TagClient command) {
        List<String> added = new ArrayList<>(command.tags());
        added.removeAll(tags);
        if (!added.isEmpty()) {
            apply(new ClientTagged(id.value(), added));
        }
    }

    @CommandHandler
    void handle(UntagClient command) {
        List<String> removed = new ArrayList<>(command.tags());
        removed.retainAll(tags);
        if (!removed.isEmpty()) {
            apply(new ClientUntagged(id.value(), removed));
        }
    }

    @CommandHandler
    void handle(ArchiveClient command) {
        if (!archived) {
            apply(new ClientArchived(id.value()));
        }
    }

    @CommandHandler
    void handle(RestoreClient command) {
        if (archived) {
            apply(new ClientRestored(id.value()));
        }
    }

    @CommandHandler
    void handle(EraseClient command) {
        if (!erased) {
            apply(new ClientErased(id.value(), command.personId()));
        }
    }

    @EventSourcingHandler
    void on(ClientRegistered event) {
        id = new ClientId(event.clientId());
        name = event.name();
        details = event.details();
        ownerId = event.ownerId();
        tags.addAll(event.tags());
    }

    @EventSourcingHandler
    void on(ClientRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(ClientContactDetailsChanged event) {
        details = event.details();
    }

    @EventSourcingHandler
    void on(ClientOwnerAssigned event) {
        ownerId = event.toOwnerId();
    }

    @EventSourcingHandler
    void on(ClientTagged event) {
        tags.addAll(event.tags());
    }

    @EventSourcingHandler
    void on(ClientUntagged event) {
        event.tags().forEach(tags::remove);
    }

    @EventSourcingHandler
    void on(ClientLanguageSet event) {
        language = event.language();
    }

    @EventSourcingHandler
    void on(ClientArchived event) {
        archived = true;
    }

    @EventSourcingHandler
    void on(ClientRestored event) {
        archived = false;
    }

    private static @Nullable String text(@Nullable EmployeeId ownerId) {
        return ownerId == null ? null : ownerId.value();
    }

    @EventSourcingHandler
    void on(ClientErased event) {
        erased = true;
    }

    Client() {} // for Axon, which then applies the events
}
