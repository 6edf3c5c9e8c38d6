package dev.kartoteka.command.client;

import dev.kartoteka.command.record.Records;
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
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other records' rules ask of clients. */
@Component
public class Clients {

    private static final Fold<Boolean> ORGANISATION = Fold.of(Boolean.class)
            .start(ClientRegistered.class, event -> event.kind().equals(ClientKind.ORGANISATION.name()))
            .ignores(ClientArchived.class)
            .ignores(ClientRestored.class)
            .ignores(ClientRenamed.class)
            .ignores(ClientContactDetailsChanged.class)
            .ignores(ClientOwnerAssigned.class)
            .ignores(ClientTagged.class)
            .ignores(ClientUntagged.class)
            .ignores(ClientLanguageSet.class)
            .ignores(ClientErased.class)
            .build();

    private static final Fold<Boolean> ARCHIVED = Fold.of(Boolean.class)
            .start(ClientRegistered.class, event -> false)
            .then(ClientArchived.class, (archived, event) -> true)
            .then(ClientRestored.class, (archived, event) -> false)
            .ignores(ClientRenamed.class)
            .ignores(ClientContactDetailsChanged.class)
            .ignores(ClientOwnerAssigned.class)
            .ignores(ClientTagged.class)
            .ignores(ClientUntagged.class)
            .ignores(ClientLanguageSet.class)
            .ignores(ClientErased.class)
            .build();

    private static final Fold<Owned> OWNED = Fold.of(Owned.class)
            .start(ClientRegistered.class, event -> new Owned(event.ownerId()))
            .then(ClientOwnerAssigned.class, (before, event) -> new Owned(event.toOwnerId()))
            .ignores(ClientArchived.class)
            .ignores(ClientRestored.class)
            .ignores(ClientRenamed.class)
            .ignores(ClientContactDetailsChanged.class)
            .ignores(ClientTagged.class)
            .ignores(ClientUntagged.class)
            .ignores(ClientLanguageSet.class)
            .ignores(ClientErased.class)
            .build();

    private final Records records;

    Clients(Records records) {
        this.records = records;
    }

    /** Refuses an unknown client; an archived one may still be spoken of. */
    public void requireKnown(ClientId clientId) {
        archived(clientId);
    }

    /** Refuses an unknown client and an archived one, for what begins something new with it. */
    public void requireActive(ClientId clientId) {
        if (archived(clientId)) {
            throw new DomainRuleViolated(FailureCode.CLIENT_ARCHIVED, clientId + " is archived");
        }
    }

    /** Whether it is one; else the client is a person, or not there. */
    public boolean isOrganisation(ClientId clientId) {
        return Boolean.TRUE.equals(records.current(clientId.value(), ORGANISATION));
    }

    /** Who is responsible for it; null for the pool, and where there is no such client. */
    public @Nullable String ownerOf(ClientId clientId) {
        Owned owned = records.current(clientId.value(), OWNED);
        return owned == null ? null : owned.ownerId();
    }

    private boolean archived(ClientId clientId) {
        Boolean archived = records.current(clientId.value(), ARCHIVED);
        if (archived == null) {
            throw new DomainRuleViolated(FailureCode.CLIENT_UNKNOWN, "There is no " + clientId);
        }
        return archived;
    }

    private record Owned(@Nullable String ownerId) {}
}
