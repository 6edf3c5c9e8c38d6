package dev.kartoteka.command.busy;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealErased;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
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
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Who has an open deal with a client, and since when. */
@Component
@ProcessingGroup(OpenDeals.GROUP) // never renamed: it is the key of the token
class OpenDeals extends WorkLookup<OpenDeals.Open> {

    static final String GROUP = "lookup-open-deals";

    private static final Fold<Open> FOLD = Fold.of(Open.class)
            .start(
                    DealOpened.class,
                    (event, recorded) -> new Open(event.clientId(), event.ownerId(), recorded.occurredAt(), true))
            .then(
                    DealClientLinked.class,
                    (deal, event, recorded) ->
                            new Open(event.toClientId(), deal.ownerId(), recorded.occurredAt(), deal.open()))
            .then(
                    DealOwnerAssigned.class,
                    (deal, event, recorded) ->
                            new Open(deal.clientId(), event.toOwnerId(), recorded.occurredAt(), deal.open()))
            .then(DealWon.class, (deal, event) -> deal.is(false, deal.since()))
            .then(DealLost.class, (deal, event) -> deal.is(false, deal.since()))
            .then(DealReopened.class, (deal, event, recorded) -> deal.is(true, recorded.occurredAt()))
            .ignores(DealRenamed.class)
            .ignores(DealStageChanged.class)
            .ignores(DealAmountChanged.class)
            .ignores(DealExpectedCloseDateChanged.class)
            .ignores(DealProbabilityOverridden.class)
            .ignores(DealQuoteAccepted.class)
            .ignores(DealPlaybookStarted.class)
            .ignores(DealShared.class)
            .ignores(DealItemChecked.class)
            .ignores(DealItemUnchecked.class)
            .ignores(DealErased.class)
            .build();

    OpenDeals(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_open_deals", FOLD);
    }

    @EventHandler
    void on(DealEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @Override
    protected @Nullable Document document(String recordId, Open deal) {
        return deal.open() ? work(deal.clientId(), deal.ownerId(), deal.since()) : null;
    }

    /** @param since when it came to be this client's and this owner's */
    record Open(@Nullable String clientId, @Nullable String ownerId, Instant since, boolean open) {

        Open is(boolean next, Instant from) {
            return new Open(clientId, ownerId, from, next);
        }
    }
}
