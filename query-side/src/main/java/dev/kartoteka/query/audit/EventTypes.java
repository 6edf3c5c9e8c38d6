package dev.kartoteka.query.audit;

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
import dev.kartoteka.shared.event.DomainEvent;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The events there are, by name. */
public final class EventTypes {

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = List.<Class<? extends DomainEvent>>of(
                    ClientEvent.class,
                    ContactEvent.class,
                    DealEvent.class,
                    InteractionEvent.class,
                    PipelineEvent.class,
                    LeadEvent.class,
                    PoolEvent.class,
                    ProductEvent.class,
                    PriceListEvent.class,
                    TaxRateEvent.class,
                    DiscountLimitEvent.class,
                    QuoteEvent.class,
                    ApprovalRuleEvent.class,
                    ArrivalEvent.class,
                    ApprovalEvent.class,
                    ContractEvent.class,
                    OrderEvent.class,
                    EmployeeEvent.class,
                    TeamEvent.class,
                    SubjectEvent.class,
                    ApiKeyEvent.class,
                    ReminderEvent.class,
                    PromiseEvent.class,
                    SubstitutionEvent.class,
                    MeetingEvent.class,
                    DocumentTemplateEvent.class,
                    DocumentEvent.class,
                    FileEvent.class,
                    MessageEvent.class,
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
                    BlockedEntryEvent.class)
            .stream()
            .<Class<? extends DomainEvent>>flatMap(EventTypes::typesOf)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventTypes() {}

    /** @return null for a name that no event has, or has any more */
    static @Nullable Class<? extends DomainEvent> named(String name) {
        return BY_NAME.get(name);
    }

    static String revision(DomainEvent event) {
        Revision revision = event.getClass().getAnnotation(Revision.class);
        if (revision == null) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " has no revision");
        }
        return revision.value();
    }

    /** The event records of one sealed interface. */
    public static Stream<Class<? extends DomainEvent>> typesOf(Class<? extends DomainEvent> parent) {
        return Arrays.stream(parent.getPermittedSubclasses()).map(type -> type.asSubclass(DomainEvent.class));
    }
}
