package dev.kartoteka.query.audit;

import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.automation.FiringId;
import dev.kartoteka.shared.automation.RuleId;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.busyrule.BusyRuleId;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contactrule.ContactRuleId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.digest.DigestId;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.file.FileId;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.notification.NotificationId;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.pool.PoolId;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.scorerule.ScoreRuleId;
import dev.kartoteka.shared.subject.SubjectId;
import dev.kartoteka.shared.substitution.SubstitutionId;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.webhook.WebhookId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records that an event is about: its own, its clients, and every other one that it names. */
final class Subjects {

    private static final List<String> PREFIXES = List.of(
            ClientId.PREFIX,
            ContactId.PREFIX,
            DealId.PREFIX,
            InteractionId.PREFIX,
            PipelineId.PREFIX,
            LeadId.PREFIX,
            PoolId.PREFIX,
            ProductId.PREFIX,
            EmployeeId.PREFIX,
            TeamId.PREFIX,
            DocumentTemplateId.PREFIX,
            DocumentId.PREFIX,
            FileId.PREFIX,
            MessageId.PREFIX,
            ArrivalId.PREFIX,
            SubjectId.PREFIX,
            ReminderId.PREFIX,
            PromiseId.PREFIX,
            SubstitutionId.PREFIX,
            MeetingId.PREFIX,
            GoalId.PREFIX,
            CommissionPlanId.PREFIX,
            ContactRuleId.PREFIX,
            WebhookId.PREFIX,
            RuleId.PREFIX,
            FiringId.PREFIX,
            TaskId.PREFIX,
            NotificationId.PREFIX,
            BusyRuleId.PREFIX,
            DigestId.PREFIX,
            ScoreRuleId.PREFIX,
            BlockedEntryId.PREFIX);

    private Subjects() {}

    static List<String> of(DomainEvent event) {
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add(event.recordId());
        subjects.addAll(event.aboutClients());
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            // by the component's name, since a free text may look like an identifier
            if (component.getName().endsWith("Id") || component.getName().endsWith("Ids")) {
                Object value = value(component, event);
                Collection<?> named =
                        value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
                named.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(Subjects::isRecordId)
                        .forEach(subjects::add);
            }
        }
        return List.copyOf(subjects);
    }

    /** {@code client} for {@code client-1}. */
    static String recordType(String recordId) {
        int end = recordId.indexOf('-');
        return end < 0 ? recordId : recordId.substring(0, end);
    }

    private static boolean isRecordId(String text) {
        return PREFIXES.stream().anyMatch(text::startsWith);
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }
}
