package dev.kartoteka.command.paperpolicy;

import dev.kartoteka.command.approval.Approvals;
import dev.kartoteka.command.approval.GrantedApprovals;
import dev.kartoteka.command.approval.RequestApproval;
import dev.kartoteka.command.approval.WithdrawApproval;
import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the approval of contracts and orders as soon as they are written, and no more for what was rewritten since. */
@Component
@ProcessingGroup(PaperApprovalPolicy.GROUP) // never renamed: it is the key of the token
class PaperApprovalPolicy implements Policy {

    static final String GROUP = "policy-paper-approval";

    private static final Fold<Paper> ORDER = Fold.of(Paper.class)
            .start(OrderPlaced.class, (event, recorded) -> Paper.NEW
                    .written(recorded.sequence(), author(recorded.metadata()))
                    .in(event.dealId(), event.lines()))
            .then(
                    OrderLinesChanged.class,
                    (paper, event, recorded) -> paper.written(recorded.sequence(), author(recorded.metadata())))
            .ignoresOthersOf(OrderEvent.class)
            .build();

    private static final Fold<Paper> CONTRACT = Fold.of(Paper.class)
            .start(ContractDrafted.class, (event, recorded) -> Paper.NEW
                    .written(recorded.sequence(), author(recorded.metadata()))
                    .in(event.dealId(), event.lines()))
            .then(
                    ContractTermsChanged.class,
                    (paper, event, recorded) -> paper.written(recorded.sequence(), author(recorded.metadata())))
            .ignoresOthersOf(ContractEvent.class)
            .build();

    private final SystemCommands commands;
    private final Approvals approvals;
    private final Records records;

    PaperApprovalPolicy(SystemCommands commands, Approvals approvals, Records records) {
        this.commands = commands;
        this.approvals = approvals;
        this.records = records;
    }

    @EventHandler
    void on(OrderPlaced event, DomainEventMessage<?> message) {
        ask(ApprovalKind.ORDER, event.clientId(), money(event.amount(), event.currency()), event.lines(), message);
    }

    @EventHandler
    void on(OrderLinesChanged event, DomainEventMessage<?> message) {
        withdrawBefore(ORDER, message);
        ask(ApprovalKind.ORDER, event.clientId(), money(event.amount(), event.currency()), event.lines(), message);
    }

    @EventHandler
    void on(OrderCancelled event, DomainEventMessage<?> message) {
        withdrawBefore(ORDER, message);
    }

    @EventHandler
    void on(ContractDrafted event, DomainEventMessage<?> message) {
        ask(ApprovalKind.CONTRACT, event.clientId(), money(event.amount(), event.currency()), event.lines(), message);
    }

    @EventHandler
    void on(ContractTermsChanged event, DomainEventMessage<?> message) {
        withdrawBefore(CONTRACT, message);
        List<LineItem> lines = paper(CONTRACT, message).lines();
        ask(ApprovalKind.CONTRACT, event.clientId(), money(event.amount(), event.currency()), lines, message);
    }

    private void ask(
            ApprovalKind kind,
            String clientId,
            @Nullable Money amount,
            List<LineItem> lines,
            DomainEventMessage<?> message) {
        BigDecimal discount = Totals.greatestDiscount(lines);
        List<ApprovalStep> steps = amount == null ? List.of() : approvals.required(kind, amount, discount);
        if (amount == null || steps.isEmpty()) {
            return;
        }
        Paper paper = paper(kind == ApprovalKind.ORDER ? ORDER : CONTRACT, message);
        String id = message.getAggregateIdentifier();
        RequestApproval request = new RequestApproval(
                GrantedApprovals.idFor(id, message.getSequenceNumber()),
                clientId,
                kind,
                id,
                paper.dealId(),
                paper.authorIds(),
                amount,
                discount,
                steps);
        commands.send(request, GROUP, message);
    }

    /** What was asked for that the event has overtaken; what nobody was asked for is not there. */
    private void withdrawBefore(Fold<Paper> fold, DomainEventMessage<?> message) {
        for (long written : paper(fold, message).written()) {
            if (written < message.getSequenceNumber()) {
                commands.send(
                        new WithdrawApproval(GrantedApprovals.idFor(message.getAggregateIdentifier(), written)),
                        GROUP,
                        message);
            }
        }
    }

    private Paper paper(Fold<Paper> fold, DomainEventMessage<?> message) {
        return Objects.requireNonNull(records.current(message.getAggregateIdentifier(), fold));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private static @Nullable String author(Map<String, String> metadata) {
        return ActorType.EMPLOYEE.name().equals(metadata.get(MetadataKeys.ACTOR_TYPE))
                ? metadata.get(MetadataKeys.ACTOR_ID)
                : null;
    }

    /**
     * A contract or order, as far as its approval goes.
     *
     * @param written sequence numbers of the events that wrote it
     * @param authorIds who did
     * @param lines as it began
     */
    private record Paper(
            List<Long> written,
            List<String> authorIds,
            @Nullable String dealId,
            List<LineItem> lines) {

        static final Paper NEW = new Paper(List.of(), List.of(), null, List.of());

        Paper written(long sequence, @Nullable String author) {
            List<Long> more = new ArrayList<>(written);
            more.add(sequence);
            TreeSet<String> authors = new TreeSet<>(authorIds);
            if (author != null) {
                authors.add(author);
            }
            return new Paper(more, List.copyOf(authors), dealId, lines);
        }

        Paper in(@Nullable String deal, List<LineItem> begun) {
            return new Paper(written, authorIds, deal, begun);
        }
    }
}
