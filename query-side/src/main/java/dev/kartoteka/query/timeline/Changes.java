package dev.kartoteka.query.timeline;

import static java.util.Map.entry;

import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.approval.ApprovalErased;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contract.ContractErased;
import dev.kartoteka.shared.deal.DealErased;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.document.DocumentErased;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.file.FileErased;
import dev.kartoteka.shared.file.FileRemoved;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.invoice.InvoiceErased;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingErased;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.message.MessageCancelled;
import dev.kartoteka.shared.message.MessageErased;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.notification.NotificationRead;
import dev.kartoteka.shared.order.OrderErased;
import dev.kartoteka.shared.payment.PaymentErased;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.subject.LegalHoldReleased;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionErased;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskErased;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event changed, read from the names of its components: {@code previousName} and {@code name}, {@code fromOwnerId} and
 * {@code toOwnerId}, {@code previous} and {@code details} part by part. An event without such pairs sets values for the first
 * time. An amount and its currency are one value.
 */
final class Changes {

    /** Told so that the event reads by itself, not because they changed. */
    private static final Set<String> CONTEXT = Set.of(
            "clientId",
            "clientIds",
            "dealId",
            "contactId",
            "interactionId",
            "leadId",
            "poolId",
            "personId",
            "erasedPersonId");

    /** What papers have many of is read where they are kept. */
    private static final Set<String> OF_PAPERS = Set.of("lines", "costs", "steps", "approvalSteps");

    /** What the name of the event says and no component does. */
    private static final Map<Class<? extends DomainEvent>, Change> IMPLIED = Map.ofEntries(
            entry(ClientArchived.class, new Change("archived", false, true)),
            entry(ClientRestored.class, new Change("archived", true, false)),
            entry(DealWon.class, new Change("status", "OPEN", "WON")),
            entry(DealLost.class, new Change("status", "OPEN", "LOST")),
            entry(InteractionRetracted.class, new Change("retracted", false, true)),
            entry(EmployeeLeft.class, new Change("left", false, true)),
            entry(ApiKeyRevoked.class, new Change("revoked", false, true)),
            entry(ProductRetired.class, new Change("retired", false, true)),
            entry(DocumentTemplateRetired.class, new Change("retired", false, true)),
            entry(DocumentVoided.class, new Change("state", "CREATED", "VOIDED")),
            entry(FileErased.class, new Change("erased", false, true)),
            entry(FileRemoved.class, new Change("removed", false, true)),
            entry(DocumentErased.class, new Change("erased", false, true)),
            entry(MessageRetried.class, new Change("state", null, "QUEUED")),
            entry(MessageCancelled.class, new Change("state", null, "CANCELLED")),
            entry(ArrivalAssigned.class, new Change("status", null, "ASSIGNED")),
            entry(ArrivalDismissed.class, new Change("status", null, "DISMISSED")),
            entry(ArrivalErased.class, new Change("erased", false, true)),
            entry(MessageErased.class, new Change("erased", false, true)),
            entry(WebhookEnabled.class, new Change("enabled", false, true)),
            entry(WebhookDisabled.class, new Change("enabled", true, false)),
            entry(FiringDone.class, new Change("status", "ACTING", "DONE")),
            entry(FiringRetried.class, new Change("status", null, "ACTING")),
            entry(RuleSwitchedOn.class, new Change("on", false, true)),
            entry(RuleSwitchedOff.class, new Change("on", true, false)),
            entry(WebhookDeleted.class, new Change("deleted", false, true)),
            entry(CommissionPlanRetired.class, new Change("retired", false, true)),
            entry(GoalRetired.class, new Change("retired", false, true)),
            entry(ContactRuleRetired.class, new Change("retired", false, true)),
            entry(StageRetired.class, new Change("retired", false, true)),
            entry(ClientErased.class, new Change("erased", false, true)),
            entry(ContactErased.class, new Change("erased", false, true)),
            entry(LeadQualified.class, new Change("status", "NEW", "QUALIFIED")),
            entry(LeadDisqualified.class, new Change("status", null, "DISQUALIFIED")),
            entry(LeadReopened.class, new Change("status", "DISQUALIFIED", "NEW")),
            entry(LeadConverted.class, new Change("status", null, "CONVERTED")),
            entry(LeadErased.class, new Change("erased", false, true)),
            entry(DealErased.class, new Change("erased", false, true)),
            entry(ContractErased.class, new Change("erased", false, true)),
            entry(OrderErased.class, new Change("erased", false, true)),
            entry(InteractionErased.class, new Change("erased", false, true)),
            entry(EmployeeErased.class, new Change("erased", false, true)),
            entry(InvoiceVoided.class, new Change("voided", false, true)),
            entry(InvoiceErased.class, new Change("erased", false, true)),
            entry(PaymentErased.class, new Change("erased", false, true)),
            entry(LegalHoldPlaced.class, new Change("held", false, true)),
            entry(LegalHoldReleased.class, new Change("held", true, false)),
            entry(ErasureRequested.class, new Change("erasureRequested", false, true)),
            entry(EmployeeFeedClosed.class, new Change("feed", "OPEN", "CLOSED")),
            entry(EmployeeHandOverDone.class, new Change("handOver", "RUNNING", "DONE")),
            entry(PromiseKept.class, new Change("status", "OPEN", "KEPT")),
            entry(PromiseBroken.class, new Change("status", "OPEN", "BROKEN")),
            entry(PromiseErased.class, new Change("erased", false, true)),
            entry(MeetingHeld.class, new Change("held", false, true)),
            entry(MeetingCancelled.class, new Change("status", "PLANNED", "CANCELLED")),
            entry(MeetingErased.class, new Change("erased", false, true)),
            entry(SubstitutionCancelled.class, new Change("cancelled", false, true)),
            entry(SubstitutionErased.class, new Change("erased", false, true)),
            entry(ReminderDropped.class, new Change("dropped", false, true)),
            entry(PriceListRetired.class, new Change("retired", false, true)),
            entry(ApprovalRuleRetired.class, new Change("retired", false, true)),
            entry(QuoteAccepted.class, new Change("status", "SENT", "ACCEPTED")),
            entry(QuoteDeclined.class, new Change("status", "SENT", "DECLINED")),
            entry(QuoteErased.class, new Change("erased", false, true)),
            entry(ApprovalGranted.class, new Change("status", "PENDING", "APPROVED")),
            entry(ApprovalRejected.class, new Change("status", "PENDING", "REJECTED")),
            entry(ApprovalWithdrawn.class, new Change("status", "PENDING", "WITHDRAWN")),
            entry(ApprovalErased.class, new Change("erased", false, true)),
            entry(TaskCompleted.class, new Change("status", "OPEN", "DONE")),
            entry(TaskCancelled.class, new Change("status", "OPEN", "CANCELLED")),
            entry(TaskErased.class, new Change("erased", false, true)),
            entry(NotificationRead.class, new Change("read", false, true)),
            entry(BlockedEntryLifted.class, new Change("blocked", true, false)),
            entry(BlockedEntryErased.class, new Change("erased", false, true)),
            entry(KeysDestroyed.class, new Change("keysDestroyed", false, true)));

    /** Told with the loss, and so before. */
    private static final Set<String> CONTEXT_OF_LOSS = Set.of("pipelineId", "stageId", "amount", "ownerId");

    private static final Set<String> TOLD_BY_ENTRY = Set.of("subject", "body", "kind");

    private Changes() {}

    static List<Change> of(DomainEvent event) {
        List<Change> changes = new ArrayList<>();
        Change implied = IMPLIED.get(event.getClass());
        if (implied != null) {
            changes.add(implied);
        }
        Components components = Components.of(event);
        List<Change> pairs = pairs(event, components);
        changes.addAll(pairs);
        if (pairs.isEmpty() && (implied == null || event instanceof DealLost)) {
            changes.addAll(firstValues(event, components));
        }
        return changes.stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static List<Change> pairs(DomainEvent event, Components components) {
        if (event instanceof DealReopened reopened) {
            return List.of(new Change("status", reopened.previousStatus(), "OPEN"));
        }
        if (event instanceof TaskReopened reopened) {
            return List.of(new Change("status", reopened.previousStatus(), "OPEN"));
        }
        List<Change> pairs = new ArrayList<>();
        for (String name : components.names()) {
            if (name.equals("previous")) {
                pairs.addAll(nested(components));
            } else if (name.equals("from")) {
                pairs.add(new Change("order", components.value("from"), components.value("to")));
            } else if (name.startsWith("previous")) {
                String field = decapitalized(name.substring("previous".length()));
                pairs.add(new Change(field, components.value(name), components.value(field)));
            } else if (name.startsWith("from")) {
                String suffix = name.substring("from".length());
                pairs.add(new Change(decapitalized(suffix), components.value(name), components.value("to" + suffix)));
            }
        }
        return pairs;
    }

    private static List<Change> nested(Components components) {
        Object before = Objects.requireNonNull(components.raw("previous"));
        String name = components.names().stream()
                .filter(other -> !other.equals("previous"))
                .filter(other -> before.getClass().isInstance(components.raw(other)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing stands beside what was previous"));
        Components old = Components.of(before);
        Components now = Components.of(Objects.requireNonNull(components.raw(name)));
        return old.names().stream()
                .map(part -> new Change(part, old.value(part), now.value(part)))
                .toList();
    }

    private static List<Change> firstValues(DomainEvent event, Components components) {
        List<Change> changes = new ArrayList<>();
        for (String name : components.names()) {
            boolean told = CONTEXT.contains(name)
                    || OF_PAPERS.contains(name)
                    || (event instanceof DealLost && CONTEXT_OF_LOSS.contains(name))
                    || (event instanceof InteractionLogged && TOLD_BY_ENTRY.contains(name))
                    || Objects.equals(components.raw(name), event.recordId());
            Object value = told ? null : components.value(name);
            if (value instanceof Map<?, ?> parts && !isMoney(parts)) {
                parts.forEach((part, inner) -> changes.add(first(event, String.valueOf(part), inner)));
            } else if (!isEmpty(value)) {
                changes.add(first(event, name, value));
            }
        }
        return changes;
    }

    private static Change first(DomainEvent event, String name, @Nullable Object value) {
        boolean removed = event instanceof ClientUntagged || (event instanceof ContactUnlinked && name.equals("role"));
        return removed ? new Change(name, value, null) : new Change(name, null, value);
    }

    private static boolean isMoney(Map<?, ?> parts) {
        return parts.keySet().equals(Components.MONEY);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
