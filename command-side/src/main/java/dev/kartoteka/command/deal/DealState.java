package dev.kartoteka.command.deal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
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
import dev.kartoteka.shared.deal.DealShare;
import dev.kartoteka.shared.deal.DealShared;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.pipeline.PipelineId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a deal's rules know of it after each of its events; {@code Deal} decides by it. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
abstract class DealState extends EventSourcedRecord {

    @AggregateIdentifier
    private DealId id;

    private @Nullable String title; // null once erased
    private boolean erased;
    private PipelineId pipelineId;
    private String stageId;
    private Checklist checklist;
    private DealStatus status;
    private Worth worth;
    private @Nullable String clientId;
    private @Nullable String ownerId;
    private @Nullable LocalDate expectedCloseDate;
    private @Nullable BigDecimal probability;
    private @Nullable String acceptedQuoteId;
    private List<DealShare> shares = List.of();

    @EventSourcingHandler
    void on(DealOpened event) {
        id = new DealId(event.dealId());
        title = event.title();
        pipelineId = new PipelineId(event.pipelineId());
        stageId = event.stageId();
        checklist = Checklist.NONE;
        status = DealStatus.OPEN;
        worth = new Worth(event.amount(), event.currency());
        clientId = event.clientId();
        ownerId = event.ownerId();
        expectedCloseDate = event.expectedCloseDate();
    }

    @EventSourcingHandler
    void on(DealRenamed event) {
        title = event.title();
    }

    @EventSourcingHandler
    void on(DealStageChanged event) {
        stageId = event.toStageId();
        checklist = Checklist.NONE;
    }

    @EventSourcingHandler
    void on(DealAmountChanged event) {
        worth = new Worth(event.amount(), event.currency());
    }

    @EventSourcingHandler
    void on(DealExpectedCloseDateChanged event) {
        expectedCloseDate = event.date();
    }

    @EventSourcingHandler
    void on(DealProbabilityOverridden event) {
        probability = event.probability();
    }

    @EventSourcingHandler
    void on(DealOwnerAssigned event) {
        ownerId = event.toOwnerId();
    }

    @EventSourcingHandler
    void on(DealClientLinked event) {
        clientId = event.toClientId();
    }

    @EventSourcingHandler
    void on(DealWon event) {
        status = DealStatus.WON;
    }

    @EventSourcingHandler
    void on(DealLost event) {
        status = DealStatus.LOST;
    }

    @EventSourcingHandler
    void on(DealErased event) {
        erased = true;
    }

    @EventSourcingHandler
    void on(DealReopened event) {
        status = DealStatus.OPEN;
        stageId = event.stageId();
        acceptedQuoteId = null;
        checklist = Checklist.NONE;
    }

    @EventSourcingHandler
    void on(DealQuoteAccepted event) {
        acceptedQuoteId = event.quoteId();
    }

    @EventSourcingHandler
    void on(DealPlaybookStarted event) {
        checklist = new Checklist(event.items(), List.of());
    }

    @EventSourcingHandler
    void on(DealItemChecked event) {
        checklist = checklist.with(event.itemId());
    }

    @EventSourcingHandler
    void on(DealItemUnchecked event) {
        checklist = checklist.without(event.itemId());
    }

    @EventSourcingHandler
    void on(DealShared event) {
        shares = event.shares();
    }

    List<DealShare> shares() {
        return shares;
    }

    DealId id() {
        return id;
    }

    boolean erased() {
        return erased;
    }

    @Nullable
    String title() {
        return title;
    }

    PipelineId pipelineId() {
        return pipelineId;
    }

    String stageId() {
        return stageId;
    }

    Checklist checklist() {
        return checklist;
    }

    DealStatus status() {
        return status;
    }

    Worth worth() {
        return worth;
    }

    @Nullable
    String clientId() {
        return clientId;
    }

    @Nullable
    String ownerId() {
        return ownerId;
    }

    /** The one quote that the client took since the deal was opened, or reopened. */
    @Nullable
    String acceptedQuoteId() {
        return acceptedQuoteId;
    }

    @Nullable
    LocalDate expectedCloseDate() {
        return expectedCloseDate;
    }

    @Nullable
    BigDecimal probability() {
        return probability;
    }
}
