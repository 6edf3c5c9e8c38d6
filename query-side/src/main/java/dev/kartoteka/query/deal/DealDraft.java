package dev.kartoteka.query.deal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fold changes of a deal in one step: the fields that any event can touch, open to assignment. */
final class DealDraft {

    private final Deal before;

    @Nullable
    String title;

    @Nullable
    String clientId;

    String stageId;
    String status;

    @Nullable
    BigDecimal amount;

    @Nullable
    String currency;

    @Nullable
    LocalDate expectedCloseDate;

    @Nullable
    BigDecimal probability;

    @Nullable
    String ownerId;

    Instant stageEnteredAt;

    @Nullable
    Instant closedAt;

    @Nullable
    String closedByOwnerId;

    @Nullable
    String lossReasonId;

    @Nullable
    String lossNote;

    @Nullable
    String competitor;

    List<DealItem> checklist;
    List<Contribution> shares;

    private final List<StageVisit> visits;

    DealDraft(Deal deal) {
        before = deal;
        title = deal.title();
        clientId = deal.clientId();
        stageId = deal.stageId();
        status = deal.status();
        amount = deal.amount();
        currency = deal.currency();
        expectedCloseDate = deal.expectedCloseDate();
        probability = deal.probability();
        ownerId = deal.ownerId();
        stageEnteredAt = deal.stageEnteredAt();
        closedAt = deal.closedAt();
        closedByOwnerId = deal.closedByOwnerId();
        lossReasonId = deal.lossReasonId();
        lossNote = deal.lossNote();
        competitor = deal.competitor();
        checklist = deal.checklist();
        shares = deal.shares();
        visits = new ArrayList<>(deal.visits());
    }

    void enterStage(String stage, Instant at, @Nullable String actorId) {
        stageId = stage;
        stageEnteredAt = at;
        checklist = List.of();
        visits.add(new StageVisit(stage, at, null, null, actorId));
    }

    void check(String itemId, @Nullable Instant at, @Nullable String by) {
        checklist = checklist.stream()
                .map(item -> item.id().equals(itemId) ? item.checked(at, by) : item)
                .toList();
    }

    void leaveStage(Instant at, String exit) {
        int last = visits.size() - 1;
        visits.set(last, visits.get(last).left(at, exit));
    }

    void close(String outcome, Instant at, @Nullable String owner) {
        leaveStage(at, outcome);
        status = outcome;
        closedAt = at;
        closedByOwnerId = owner;
    }

    void reopen() {
        status = Deal.OPEN;
        closedAt = null;
        closedByOwnerId = null;
        lossReasonId = null;
        lossNote = null;
        competitor = null;
    }

    Deal toDeal() {
        return new Deal(
                before.id(),
                title,
                clientId,
                before.pipelineId(),
                stageId,
                status,
                amount,
                currency,
                expectedCloseDate,
                probability,
                ownerId,
                before.source(),
                before.productIds(),
                before.openedAt(),
                stageEnteredAt,
                closedAt,
                closedByOwnerId,
                lossReasonId,
                lossNote,
                competitor,
                visits,
                checklist,
                shares);
    }
}
