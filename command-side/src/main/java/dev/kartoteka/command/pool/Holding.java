package dev.kartoteka.command.pool;

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
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a client or lead, and whether they took it from the pool.
 *
 * @param ownerId null for the pool
 * @param live whether there is anything to do with it: not archived, given up or converted
 * @param claimedAt when the owner took it from the pool; null when somebody gave it to them
 * @param contactedAt of a lead, the last time; null where there was none, and of a client
 */
public record Holding(
        @Nullable String ownerId,
        boolean live,
        @Nullable Instant claimedAt,
        @Nullable Instant contactedAt) {

    public static final Fold<Holding> CLIENT = Fold.of(Holding.class)
            .start(ClientRegistered.class, event -> new Holding(event.ownerId(), true, null, null))
            .then(
                    ClientOwnerAssigned.class,
                    (before, event, recorded) -> before.gone(event.fromOwnerId(), event.toOwnerId(), recorded))
            .then(ClientArchived.class, (before, event) -> before.live(false))
            .then(ClientRestored.class, (before, event) -> before.live(true))
            .ignores(ClientRenamed.class)
            .ignores(ClientContactDetailsChanged.class)
            .ignores(ClientTagged.class)
            .ignores(ClientUntagged.class)
            .ignores(ClientLanguageSet.class)
            .ignores(ClientErased.class)
            .build();

    public static final Fold<Holding> LEAD = Fold.of(Holding.class)
            .start(LeadRegistered.class, event -> new Holding(event.ownerId(), true, null, null))
            .then(
                    LeadOwnerAssigned.class,
                    (before, event, recorded) -> before.gone(event.fromOwnerId(), event.toOwnerId(), recorded))
            .then(
                    LeadContacted.class,
                    (before, event, recorded) ->
                            new Holding(before.ownerId, before.live, before.claimedAt, recorded.occurredAt()))
            .then(LeadDisqualified.class, (before, event) -> before.live(false))
            .then(LeadReopened.class, (before, event) -> before.live(true))
            .then(LeadConverted.class, (before, event) -> before.live(false))
            .ignores(LeadDetailsChanged.class)
            .ignores(LeadQualified.class)
            .ignores(LeadErased.class)
            .build();

    static Fold<Holding> fold(String recordId) {
        return recordId.startsWith(ClientId.PREFIX) ? CLIENT : LEAD;
    }

    /** Whoever assigns to themselves what lies in the pool claims it, by whichever command. */
    private Holding gone(@Nullable String from, @Nullable String to, RecordedEvent recorded) {
        boolean claimed =
                from == null && to != null && to.equals(recorded.metadata().get(MetadataKeys.ACTOR_ID));
        return new Holding(to, live, claimed ? recorded.occurredAt() : null, contactedAt);
    }

    private Holding live(boolean now) {
        return new Holding(ownerId, now, claimedAt, contactedAt);
    }
}
