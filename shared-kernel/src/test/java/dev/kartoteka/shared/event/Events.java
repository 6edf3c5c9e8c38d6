package dev.kartoteka.shared.event;

import dev.kartoteka.shared.apikey.ApiKeyEvent;
import dev.kartoteka.shared.approval.ApprovalEvent;
import dev.kartoteka.shared.approvalrule.ApprovalRuleEvent;
import dev.kartoteka.shared.arrival.ArrivalEvent;
import dev.kartoteka.shared.automation.FiringEvent;
import dev.kartoteka.shared.automation.RuleEvent;
import dev.kartoteka.shared.blocklist.BlockedEntryEvent;
import dev.kartoteka.shared.busyrule.BusyRuleEvent;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.commissionplan.CommissionPlanEvent;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contactrule.ContactRuleEvent;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.digest.DigestEvent;
import dev.kartoteka.shared.discountlimit.DiscountLimitEvent;
import dev.kartoteka.shared.document.DocumentEvent;
import dev.kartoteka.shared.employee.EmployeeEvent;
import dev.kartoteka.shared.file.FileEvent;
import dev.kartoteka.shared.goal.GoalEvent;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceSeriesEvent;
import dev.kartoteka.shared.lead.LeadEvent;
import dev.kartoteka.shared.meeting.MeetingEvent;
import dev.kartoteka.shared.message.MessageEvent;
import dev.kartoteka.shared.notification.NotificationEvent;
import dev.kartoteka.shared.order.OrderEvent;
import dev.kartoteka.shared.payment.PaymentEvent;
import dev.kartoteka.shared.pipeline.PipelineEvent;
import dev.kartoteka.shared.pool.PoolEvent;
import dev.kartoteka.shared.pricelist.PriceListEvent;
import dev.kartoteka.shared.product.ProductEvent;
import dev.kartoteka.shared.promise.PromiseEvent;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.reminder.ReminderEvent;
import dev.kartoteka.shared.scorerule.ScoreRuleEvent;
import dev.kartoteka.shared.subject.SubjectEvent;
import dev.kartoteka.shared.substitution.SubstitutionEvent;
import dev.kartoteka.shared.task.TaskEvent;
import dev.kartoteka.shared.taxrate.TaxRateEvent;
import dev.kartoteka.shared.team.TeamEvent;
import dev.kartoteka.shared.template.DocumentTemplateEvent;
import dev.kartoteka.shared.webhook.WebhookEvent;
import java.util.Arrays;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Every event there is, for tests of all modules that ask whether each one is dealt with. */
public final class Events {

    /** The sealed interfaces, one an aggregate; {@code ArchitectureTest} holds that none is missing. */
    public static final List<Class<? extends DomainEvent>> INTERFACES = List.of(
            ClientEvent.class,
            ContactEvent.class,
            DealEvent.class,
            InteractionEvent.class,
            PipelineEvent.class,
            LeadEvent.class,
            PoolEvent.class,
            ProductEvent.class,
            ContractEvent.class,
            OrderEvent.class,
            EmployeeEvent.class,
            TeamEvent.class,
            ApiKeyEvent.class,
            SubjectEvent.class,
            ReminderEvent.class,
            PromiseEvent.class,
            MessageEvent.class,
            ArrivalEvent.class,
            SubstitutionEvent.class,
            MeetingEvent.class,
            DocumentTemplateEvent.class,
            DocumentEvent.class,
            FileEvent.class,
            PriceListEvent.class,
            TaxRateEvent.class,
            DiscountLimitEvent.class,
            QuoteEvent.class,
            ApprovalRuleEvent.class,
            ApprovalEvent.class,
            InvoiceEvent.class,
            InvoiceSeriesEvent.class,
            PaymentEvent.class,
            GoalEvent.class,
            CommissionPlanEvent.class,
            ContactRuleEvent.class,
            WebhookEvent.class,
            RuleEvent.class,
            FiringEvent.class,
            TaskEvent.class,
            NotificationEvent.class,
            BusyRuleEvent.class,
            DigestEvent.class,
            ScoreRuleEvent.class,
            BlockedEntryEvent.class);

    private Events() {}

    /** All event records, in the order of their sealed interfaces. */
    public static List<Class<? extends DomainEvent>> types() {
        return INTERFACES.stream()
                .<Class<? extends DomainEvent>>flatMap(parent -> typesOf(parent).stream())
                .toList();
    }

    /** The event records of one aggregate, in the order of the {@code permits} clause. */
    public static List<Class<? extends DomainEvent>> typesOf(Class<? extends DomainEvent> parent) {
        return Arrays.stream(parent.getPermittedSubclasses())
                .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
                .toList();
    }

    /** {@code Client} for {@code ClientEvent}. */
    public static String aggregateOf(Class<? extends DomainEvent> parent) {
        String name = parent.getSimpleName();
        return name.substring(0, name.length() - "Event".length());
    }

    public static String revisionOf(Class<? extends DomainEvent> type) {
        return type.getAnnotation(Revision.class).value();
    }
}
