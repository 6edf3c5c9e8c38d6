package dev.kartoteka.command.deal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.pipeline.PipelineShape;
import dev.kartoteka.command.pipeline.Pipelines;
import dev.kartoteka.command.pipeline.Playbook;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
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
import dev.kartoteka.shared.deal.DealShare;
import dev.kartoteka.shared.deal.DealShared;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Probability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A sale in progress. While it is open, it moves and changes; once won or lost, its stage, amount, date and probability
 * stand until it is reopened, and only what does not touch the figures (title, owner, client) may still be put right.
 */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
class Deal extends DealState {

    @CommandHandler
    Deal(OpenDeal command, Opening opening, Pipelines pipelines) {
        DealOpened opened = opening.of(command);
        apply(opened);
        PipelineShape pipeline = pipelines.require(new PipelineId(opened.pipelineId()));
        startPlaybook(opened.dealId(), opened.clientId(), opened.pipelineId(), opened.stageId(), pipeline);
    }

    @CommandHandler
    void handle(RenameDeal command) {
        if (!command.title().equals(title())) {
            apply(new DealRenamed(id().value(), clientId(), title(), command.title()));
        }
    }

    @CommandHandler
    void handle(EraseDeal command) {
        if (!erased()) {
            apply(new DealErased(id().value(), clientId(), command.personId()));
        }
    }

    @CommandHandler
    void handle(MoveDealToStage command, Pipelines pipelines) {
        requireOpen();
        if (stageId().equals(command.stageId())) {
            return;
        }
        PipelineShape pipeline = pipelines.require(pipelineId());
        pipeline.requireLiveStage(command.stageId());
        String direction = pipeline.isBefore(stageId(), command.stageId()) ? "FORWARD" : "BACK";
        if (direction.equals("FORWARD")) {
            checklist().requireComplete();
        }
        apply(new DealStageChanged(
                id().value(), clientId(), pipelineId().value(), stageId(), command.stageId(), direction));
        startPlaybook(pipeline);
    }

    @CommandHandler
    void handle(CheckDealItem command) {
        requireOpen();
        if (!checklist().isChecked(command.itemId())) {
            apply(new DealItemChecked(id().value(), clientId(), stageId(), command.itemId()));
        }
    }

    @CommandHandler
    void handle(UncheckDealItem command) {
        requireOpen();
        if (checklist().isChecked(command.itemId())) {
            apply(new DealItemUnchecked(id().value(), clientId(), stageId(), command.itemId()));
        }
    }

    @CommandHandler
    void handle(ChangeDealAmount command) {
        requireOpen();
        changeAmount(command.amount());
    }

    @CommandHandler
    void handle(ChangeDealExpectedCloseDate command) {
        requireOpen();
        CalendarDay day = Objects.requireNonNull(command.date()).value();
        LocalDate date = day == null ? null : day.value();
        if (!Objects.equals(expectedCloseDate(), date)) {
            apply(new DealExpectedCloseDateChanged(id().value(), clientId(), expectedCloseDate(), date));
        }
    }

    @CommandHandler
    void handle(OverrideDealProbability command) {
        requireOpen();
        Probability given = Objects.requireNonNull(command.probability()).value();
        BigDecimal own = given == null ? null : given.value();
        if (own == null ? probability() != null : probability() == null || own.compareTo(probability()) != 0) {
            apply(new DealProbabilityOverridden(id().value(), clientId(), probability(), own));
        }
    }

    @CommandHandler
    void handle(ShareDeal command, Employees employees) {
        List<DealShare> shares = Shares.whole(command.shares());
        command.shares().forEach(share -> employees.requireKnown(share.employeeId()));
        if (!shares.equals(shares())) {
            apply(new DealShared(id().value(), clientId(), shares(), shares));
        }
    }

    @CommandHandler
    void handle(AssignDealOwner command, Employees employees) {
        EmployeeId owner = Objects.requireNonNull(command.ownerId()).value();
        String to = owner == null ? null : owner.value();
        if (!Objects.equals(ownerId(), to)) {
            employees.requireActive(owner);
            apply(new DealOwnerAssigned(id().value(), clientId(), ownerId(), to));
        }
    }

    @CommandHandler
    void handle(LinkDealToClient command, Clients clients) {
        String to = command.clientId().value();
        if (!to.equals(clientId())) {
            clients.requireActive(command.clientId());
            apply(new DealClientLinked(id().value(), clientId(), to));
        }
    }

    @CommandHandler
    void handle(WinDeal command) {
        requireOpen();
        checklist().requireComplete();
        if (command.amount() != null) {
            changeAmount(command.amount());
        }
        if (worth().amount() == null || worth().currency() == null) {
            throw new DomainRuleViolated(FailureCode.AMOUNT_REQUIRED, id() + " has no amount to be won at");
        }
        apply(new DealWon(
                id().value(),
                clientId(),
                pipelineId().value(),
                stageId(),
                worth().amount(),
                worth().currency(),
                ownerId()));
    }

    @CommandHandler
    void handle(LoseDeal command, Pipelines pipelines) {
        requireOpen();
        pipelines.require(pipelineId()).requireLossReason(command.lossReasonId());
        apply(new DealLost(
                id().value(),
                clientId(),
                pipelineId().value(),
                stageId(),
                command.lossReasonId(),
                command.note(),
                command.competitor(),
                worth().amount(),
                worth().currency(),
                ownerId()));
    }

    @CommandHandler
    void handle(ReopenDeal command, Pipelines pipelines) {
        if (status() == DealStatus.OPEN) {
            throw new DomainRuleViolated(FailureCode.DEAL_OPEN, id() + " is open");
        }
        PipelineShape pipeline = pipelines.require(pipelineId());
        pipeline.requireLiveStage(command.stageId());
        apply(new DealReopened(id().value(), clientId(), pipelineId().value(), command.stageId(), status().name()));
        startPlaybook(pipeline);
    }

    /** After the deal has entered a stage. */
    private void startPlaybook(PipelineShape pipeline) {
        startPlaybook(id().value(), clientId(), pipelineId().value(), stageId(), pipeline);
    }

    /** By what is given, since while a deal is opened its state is not there yet. */
    private static void startPlaybook(
            String dealId, @Nullable String clientId, String pipelineId, String stageId, PipelineShape pipeline) {
        Playbook playbook = pipeline.playbook(stageId);
        if (!playbook.asksNothing()) {
            apply(new DealPlaybookStarted(dealId, clientId, pipelineId, stageId, playbook.items(), playbook.tasks()));
        }
    }

    /** Of several quotes that are accepted at the same moment, the one that comes here first wins. */
    @CommandHandler
    void handle(AcceptQuoteOfDeal command) {
        if (command.quoteId().equals(acceptedQuoteId())) {
            return;
        }
        requireOpen();
        if (acceptedQuoteId() != null) {
            throw new DomainRuleViolated(
                    FailureCode.DEAL_QUOTE_ACCEPTED, acceptedQuoteId() + " of " + id() + " was accepted already");
        }
        apply(new DealQuoteAccepted(
                id().value(),
                command.clientId(),
                command.quoteId(),
                command.amount().amount(),
                command.amount().currency()));
        if (command.dealFollows()) {
            changeAmount(command.amount());
        }
    }

    private void requireOpen() {
        if (status() != DealStatus.OPEN) {
            throw new DomainRuleViolated(FailureCode.DEAL_CLOSED, id() + " is " + status() + " already");
        }
    }

    private void changeAmount(Money amount) {
        if (!worth().is(amount)) {
            apply(new DealAmountChanged(
                    id().value(),
                    clientId(),
                    worth().amount(),
                    worth().currency(),
                    amount.amount(),
                    amount.currency()));
        }
    }

    Deal() {} // for Axon, which then applies the events
}
