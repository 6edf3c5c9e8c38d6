package dev.kartoteka.query.deal;

import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealErased;
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
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deal is after each of its events. */
public final class DealFold {

    public static final Fold<Deal> FOLD = Fold.of(Deal.class)
            .start(DealOpened.class, DealFold::opened)
            .then(DealRenamed.class, (deal, event) -> deal.with(draft -> draft.title = event.title()))
            .then(DealStageChanged.class, DealFold::moved)
            .then(
                    DealAmountChanged.class,
                    (deal, event) -> deal.with(draft -> {
                        draft.amount = event.amount();
                        draft.currency = event.currency();
                    }))
            .then(
                    DealExpectedCloseDateChanged.class,
                    (deal, event) -> deal.with(draft -> draft.expectedCloseDate = event.date()))
            .then(
                    DealProbabilityOverridden.class,
                    (deal, event) -> deal.with(draft -> draft.probability = event.probability()))
            .then(DealOwnerAssigned.class, (deal, event) -> deal.with(draft -> draft.ownerId = event.toOwnerId()))
            .then(DealClientLinked.class, (deal, event) -> deal.with(draft -> draft.clientId = event.toClientId()))
            .then(DealWon.class, DealFold::won)
            .then(DealLost.class, DealFold::lost)
            .then(DealReopened.class, DealFold::reopened)
            .ignores(DealQuoteAccepted.class) // the quote tells
            .then(
                    DealPlaybookStarted.class,
                    (deal, event) -> deal.with(draft -> draft.checklist =
                            event.items().stream().map(DealItem::of).toList()))
            .then(
                    DealItemChecked.class,
                    (deal, event, recorded) ->
                            deal.with(draft -> draft.check(event.itemId(), recorded.occurredAt(), actor(recorded))))
            .then(DealItemUnchecked.class, (deal, event) -> deal.with(draft -> draft.check(event.itemId(), null, null)))
            .then(
                    DealShared.class,
                    (deal, event) -> deal.with(draft -> draft.shares =
                            event.shares().stream().map(Contribution::of).toList()))
            .version(3)
            .ignores(DealErased.class) // the key is gone: the record is folded anew
            .build();

    private DealFold() {}

    private static Deal opened(DealOpened event, RecordedEvent recorded) {
        return new Deal(
                event.dealId(),
                event.title(),
                event.clientId(),
                event.pipelineId(),
                event.stageId(),
                Deal.OPEN,
                event.amount(),
                event.currency(),
                event.expectedCloseDate(),
                null,
                event.ownerId(),
                event.source(),
                event.productIds(),
                recorded.occurredAt(),
                recorded.occurredAt(),
                null,
                null,
                null,
                null,
                null,
                List.of(new StageVisit(event.stageId(), recorded.occurredAt(), null, null, actor(recorded))),
                List.of(),
                List.of());
    }

    private static Deal moved(Deal deal, DealStageChanged event, RecordedEvent recorded) {
        return deal.with(draft -> {
            draft.leaveStage(recorded.occurredAt(), event.direction());
            draft.enterStage(event.toStageId(), recorded.occurredAt(), actor(recorded));
        });
    }

    private static Deal won(Deal deal, DealWon event, RecordedEvent recorded) {
        return deal.with(draft -> {
            draft.amount = event.amount();
            draft.currency = event.currency();
            draft.close(Deal.WON, recorded.occurredAt(), event.ownerId());
        });
    }

    private static Deal lost(Deal deal, DealLost event, RecordedEvent recorded) {
        return deal.with(draft -> {
            draft.lossReasonId = event.lossReasonId();
            draft.lossNote = event.note();
            draft.competitor = event.competitor();
            draft.close(Deal.LOST, recorded.occurredAt(), event.ownerId());
        });
    }

    private static Deal reopened(Deal deal, DealReopened event, RecordedEvent recorded) {
        return deal.with(draft -> {
            draft.reopen();
            draft.enterStage(event.stageId(), recorded.occurredAt(), actor(recorded));
        });
    }

    private static @Nullable String actor(RecordedEvent recorded) {
        return recorded.metadata().get(MetadataKeys.ACTOR_ID);
    }
}
