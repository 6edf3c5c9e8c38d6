package dev.kartoteka.command.deal;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealErased;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.deal.DealItemChecked;
import dev.kartoteka.shared.deal.DealItemUnchecked;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealPlaybookStarted;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealQuoteAccepted;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealShared;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other records' rules ask of deals. */
@Component
public class Deals {

    private static final Fold<Belonging> BELONGING = Fold.of(Belonging.class)
            .start(DealOpened.class, event -> new Belonging(event.clientId(), event.ownerId(), true))
            .then(
                    DealClientLinked.class,
                    (belonging, event) -> new Belonging(event.toClientId(), belonging.ownerId(), belonging.open()))
            .then(DealWon.class, (belonging, event) -> new Belonging(belonging.clientId(), belonging.ownerId(), false))
            .then(DealLost.class, (belonging, event) -> new Belonging(belonging.clientId(), belonging.ownerId(), false))
            .then(
                    DealReopened.class,
                    (belonging, event) -> new Belonging(belonging.clientId(), belonging.ownerId(), true))
            .ignores(DealRenamed.class)
            .ignores(DealStageChanged.class)
            .ignores(DealAmountChanged.class)
            .ignores(DealExpectedCloseDateChanged.class)
            .ignores(DealProbabilityOverridden.class)
            .ignores(DealQuoteAccepted.class)
            .then(
                    DealOwnerAssigned.class,
                    (belonging, event) -> new Belonging(belonging.clientId(), event.toOwnerId(), belonging.open()))
            .ignores(DealPlaybookStarted.class)
            .ignores(DealItemChecked.class)
            .ignores(DealItemUnchecked.class)
            .ignores(DealShared.class)
            .ignores(DealErased.class)
            .build();

    private final Records records;

    Deals(Records records) {
        this.records = records;
    }

    /** Refuses an unknown deal and one of another client; a deal without a client is nobody else's. */
    public void requireOfClient(DealId dealId, ClientId clientId) {
        Belonging belonging = belonging(dealId);
        if (belonging.clientId() != null && !belonging.clientId().equals(clientId.value())) {
            throw new DomainRuleViolated(FailureCode.DEAL_OF_ANOTHER_CLIENT, dealId + " belongs to another client");
        }
    }

    /** The client of a deal in which something may be sold; refuses an unknown deal, a closed one, and one without a client. */
    public ClientId requireForSale(DealId dealId) {
        ClientId client = requireOpen(dealId);
        if (client == null) {
            throw new DomainRuleViolated(FailureCode.DEAL_WITHOUT_CLIENT, dealId + " has no client yet");
        }
        return client;
    }

    /** The client of something about a deal, a client, or both; null when neither says one. Refuses unknown ones. */
    public @Nullable String clientFor(@Nullable DealId dealId, @Nullable ClientId clientId) {
        if (dealId != null && clientId != null) {
            requireOfClient(dealId, clientId);
        } else if (dealId != null) {
            return belonging(dealId).clientId();
        }
        return clientId == null ? null : clientId.value();
    }

    /** Refuses an unknown deal and one that is won or lost; the client it belongs to, null for none. */
    public @Nullable ClientId requireOpen(DealId dealId) {
        Belonging belonging = belonging(dealId);
        if (!belonging.open()) {
            throw new DomainRuleViolated(FailureCode.DEAL_CLOSED, dealId + " is won or lost already");
        }
        return belonging.clientId() == null ? null : new ClientId(belonging.clientId());
    }

    /** Who is responsible for a deal now; null for the pool. Refuses an unknown deal. */
    public @Nullable String ownerOf(DealId dealId) {
        return belonging(dealId).ownerId();
    }

    /** The client of a deal; null for a deal without one, and where there is no such deal. */
    public @Nullable String clientOf(DealId dealId) {
        Belonging belonging = records.current(dealId.value(), BELONGING);
        return belonging == null ? null : belonging.clientId();
    }

    private Belonging belonging(DealId dealId) {
        Belonging belonging = records.current(dealId.value(), BELONGING);
        if (belonging == null) {
            throw new DomainRuleViolated(FailureCode.DEAL_UNKNOWN, "There is no " + dealId);
        }
        return belonging;
    }

    private record Belonging(
            @Nullable String clientId, @Nullable String ownerId, boolean open) {}
}
