package dev.kartoteka.command.quotepolicy;

import dev.kartoteka.command.approval.RequestApproval;
import dev.kartoteka.command.approval.WithdrawApproval;
import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.quote.ApproveQuote;
import dev.kartoteka.command.quote.RefuseQuote;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import dev.kartoteka.shared.value.Money;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the approval of quotes, and brings them its outcome. */
@Component
@ProcessingGroup(QuoteApprovalPolicy.GROUP) // never renamed: it is the key of the token
class QuoteApprovalPolicy implements Policy {

    static final String GROUP = "policy-quote-approval";

    private final SystemCommands commands;

    QuoteApprovalPolicy(SystemCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(QuoteSubmitted event, EventMessage<?> message) {
        if (event.approvalId() != null) {
            RequestApproval request = new RequestApproval(
                    new ApprovalId(event.approvalId()),
                    event.clientId(),
                    ApprovalKind.QUOTE,
                    event.quoteId(),
                    event.dealId(),
                    event.authorIds(),
                    new Money(event.amount(), event.currency()),
                    event.greatestDiscount(),
                    event.approvalSteps());
            commands.send(request, GROUP, message);
        }
    }

    @EventHandler
    void on(QuoteReturned event, EventMessage<?> message) {
        withdraw(event.approvalId(), message);
    }

    @EventHandler
    void on(QuoteExpired event, EventMessage<?> message) {
        withdraw(event.approvalId(), message);
    }

    @EventHandler
    void on(ApprovalGranted event, EventMessage<?> message) {
        if (isOfQuote(event.kind())) {
            commands.send(new ApproveQuote(new QuoteId(event.paperId()), event.approvalId()), GROUP, message);
        }
    }

    @EventHandler
    void on(ApprovalRejected event, EventMessage<?> message) {
        if (isOfQuote(event.kind())) {
            commands.send(new RefuseQuote(new QuoteId(event.paperId()), event.approvalId()), GROUP, message);
        }
    }

    private void withdraw(@Nullable String approvalId, EventMessage<?> message) {
        if (approvalId != null) {
            commands.send(new WithdrawApproval(new ApprovalId(approvalId)), GROUP, message);
        }
    }

    private static boolean isOfQuote(String kind) {
        return kind.equals(ApprovalKind.QUOTE.name());
    }
}
