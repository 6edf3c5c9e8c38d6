package dev.kartoteka.command.quote;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.kartoteka.command.approval.Approvals;
import dev.kartoteka.command.approval.RequestApproval;
import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.deal.AcceptQuoteOfDeal;
import dev.kartoteka.command.record.CommandTime;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What is offered in a deal. Each version is priced once, by the catalogue of its day, and stands whatever prices become. It is
 * approved before it is sent, where a rule asks for that; and of the quotes of a deal one can be accepted, which the deal
 * itself decides.
 */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
class Quote extends QuoteState {

    /** Each change is kept whole, with all the versions before. */
    private static final int MAXIMUM_VERSIONS = 50;

    private static final Set<QuoteStatus> WRITABLE = Set.of(QuoteStatus.DRAFT, QuoteStatus.REVISED);
    private static final Set<QuoteStatus> OVER =
            Set.of(QuoteStatus.ACCEPTED, QuoteStatus.DECLINED, QuoteStatus.EXPIRED);

    @CommandHandler
    Quote(
            DraftQuote command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.OCCURRED_AT) @Nullable String occurredAt,
            Selling selling) {
        String client = selling.client(command.dealId()).value();
        QuoteTerms drafted = selling.terms(command, CommandTime.day(occurredAt));
        apply(new QuoteDrafted(
                command.id().value(),
                client,
                command.dealId().value(),
                drafted.priceListId(),
                drafted.amount(),
                drafted.currency(),
                drafted.validUntil(),
                drafted.discountPercent(),
                drafted.greatestDiscount(),
                drafted.leadTimeDays(),
                drafted.lines(),
                drafted.costs(),
                actorId));
    }

    @CommandHandler
    void handle(
            ReviseQuote command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.OCCURRED_AT) @Nullable String occurredAt,
            Selling selling) {
        if (status() == QuoteStatus.SUBMITTED || status() == QuoteStatus.ACCEPTED) {
            throw wrongState();
        }
        requireStillSold(selling);
        if (versionNumber() == MAXIMUM_VERSIONS) {
            throw new DomainRuleViolated(FailureCode.QUOTE_STATE, id() + " has " + MAXIMUM_VERSIONS + " versions");
        }
        QuoteTerms revised = selling.terms(command, terms(), CommandTime.day(occurredAt));
        apply(new QuoteRevised(
                id().value(),
                clientId(),
                dealId(),
                versionNumber() + 1,
                revised.priceListId(),
                revised.amount(),
                revised.currency(),
                revised.validUntil(),
                revised.discountPercent(),
                revised.greatestDiscount(),
                revised.leadTimeDays(),
                revised.lines(),
                revised.costs(),
                actorId));
    }

    @CommandHandler
    void handle(
            SubmitQuote command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.ACTOR_TYPE) @Nullable String actorType,
            @MetaDataValue(MetadataKeys.OCCURRED_AT) @Nullable String occurredAt,
            Selling selling) {
        requireOneOf(WRITABLE);
        requireNotOver(occurredAt);
        requireStillSold(selling);
        List<ApprovalStep> steps = selling.approvers(terms());
        if (steps.isEmpty()) {
            selling.requireWithinLimit(terms(), actorId, actorType);
        }
        String approval = steps.isEmpty()
                ? null
                : Approvals.idFor(id().value(), versionNumber(), submissions()).value();
        List<String> authors = authorsWith(actorId);
        apply(new QuoteSubmitted(
                id().value(),
                clientId(),
                dealId(),
                versionNumber(),
                terms().amount(),
                terms().currency(),
                terms().greatestDiscount(),
                approval,
                steps,
                authors));
        if (approval == null) {
            apply(new QuoteApproved(id().value(), clientId(), dealId(), null));
        } else {
            selling.ask(new RequestApproval(
                    new ApprovalId(approval),
                    clientId(),
                    ApprovalKind.QUOTE,
                    id().value(),
                    dealId(),
                    authors,
                    terms().total(),
                    terms().greatestDiscount(),
                    steps));
        }
    }

    @CommandHandler
    void handle(ApproveQuote command) {
        if (command.approvalId().equals(approvalId())) {
            apply(new QuoteApproved(id().value(), clientId(), dealId(), approvalId()));
        }
    }

    @CommandHandler
    void handle(RefuseQuote command) {
        if (command.approvalId().equals(approvalId())) {
            apply(new QuoteReturned(id().value(), clientId(), dealId(), approvalId()));
        }
    }

    @CommandHandler
    void handle(ReturnQuote command) {
        requireOneOf(Set.of(QuoteStatus.SUBMITTED, QuoteStatus.APPROVED));
        apply(new QuoteReturned(id().value(), clientId(), dealId(), approvalId()));
    }

    @CommandHandler
    void handle(
            SendQuote command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.ACTOR_TYPE) @Nullable String actorType,
            @MetaDataValue(MetadataKeys.OCCURRED_AT) @Nullable String occurredAt,
            Selling selling) {
        if (status() == QuoteStatus.SENT) {
            return;
        }
        if (status() == QuoteStatus.SUBMITTED
                || (WRITABLE.contains(status()) && !selling.approvers(terms()).isEmpty())) {
            throw new DomainRuleViolated(FailureCode.APPROVAL_REQUIRED, id() + " needs approval before it is sent");
        }
        if (WRITABLE.contains(status())) {
            selling.requireWithinLimit(terms(), actorId, actorType);
        } else {
            requireOneOf(Set.of(QuoteStatus.APPROVED));
        }
        requireNotOver(occurredAt);
        requireStillSold(selling);
        apply(new QuoteSent(id().value(), clientId(), dealId(), versionNumber()));
    }

    @CommandHandler
    void handle(
            AcceptQuote command,
            @MetaDataValue(MetadataKeys.OCCURRED_AT) @Nullable String occurredAt,
            Selling selling) {
        if (status() == QuoteStatus.ACCEPTED) {
            return;
        }
        requireOneOf(Set.of(QuoteStatus.SENT));
        requireNotOver(occurredAt);
        requireStillSold(selling);
        boolean follows = command.dealFollows() == null || command.dealFollows();
        selling.settle(new AcceptQuoteOfDeal(new DealId(dealId()), clientId(), id().value(), terms().total(), follows));
        accepted();
    }

    @CommandHandler
    void handle(SettleQuoteAcceptance command) {
        if (status() != QuoteStatus.ACCEPTED) {
            accepted();
        }
    }

    @CommandHandler
    void handle(DeclineQuote command) {
        if (status() != QuoteStatus.DECLINED) {
            requireOneOf(Set.of(QuoteStatus.SENT));
            apply(new QuoteDeclined(id().value(), clientId(), dealId()));
        }
    }

    @CommandHandler
    void handle(ExpireQuote command, @MetaDataValue(MetadataKeys.OCCURRED_AT) @Nullable String occurredAt) {
        LocalDate last = terms().validUntil();
        if (last != null && !OVER.contains(status()) && terms().endedBefore(CommandTime.day(occurredAt))) {
            apply(new QuoteExpired(id().value(), clientId(), dealId(), last, approvalId()));
        }
    }

    @CommandHandler
    void handle(EraseQuote command) {
        if (!erased()) {
            apply(new QuoteErased(id().value(), clientId(), command.personId()));
        }
    }

    private void accepted() {
        apply(new QuoteAccepted(
                id().value(), clientId(), dealId(), versionNumber(), terms().amount(), terms().currency()));
    }

    private void requireStillSold(Selling selling) {
        selling.requireStillSold(new DealId(dealId()), clientId());
    }

    private void requireNotOver(@Nullable String occurredAt) {
        if (terms().endedBefore(CommandTime.day(occurredAt))) {
            throw new DomainRuleViolated(FailureCode.QUOTE_EXPIRED, id() + " was valid until " + terms().validUntil());
        }
    }

    private void requireOneOf(Set<QuoteStatus> allowed) {
        if (!allowed.contains(status())) {
            throw wrongState();
        }
    }

    private DomainRuleViolated wrongState() {
        return new DomainRuleViolated(FailureCode.QUOTE_STATE, id() + " is " + status());
    }

    Quote() {} // for Axon, which then applies the events
}
