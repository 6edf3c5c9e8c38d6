package dev.kartoteka.command.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kartoteka.command.arrival.ArrivalFixtures;
import dev.kartoteka.command.blocklist.BlockedEntryFixtures;
import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.commissionplan.CommissionPlanFixtures;
import dev.kartoteka.command.contact.ContactFixtures;
import dev.kartoteka.command.contract.ContractFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.digest.DigestFixtures;
import dev.kartoteka.command.document.DocumentFixtures;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.goal.GoalFixtures;
import dev.kartoteka.command.lead.LeadFixtures;
import dev.kartoteka.command.message.MessageFixtures;
import dev.kartoteka.command.order.OrderFixtures;
import dev.kartoteka.command.pipeline.PipelineFixtures;
import dev.kartoteka.command.product.ProductFixtures;
import dev.kartoteka.command.task.TaskFixtures;
import dev.kartoteka.command.team.TeamFixtures;
import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.busyrule.BusyRuleSet;
import dev.kartoteka.shared.client.ClientLanguageSet;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealQuoteAccepted;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.file.FileUploaded;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.pool.PoolLimitsSet;
import dev.kartoteka.shared.pool.PoolRecordClaimed;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.reminder.ReminderSet;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleSet;
import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What holds for the state of every aggregate: it knows each of its events, and a snapshot brings all of it back. */
class EveryAggregateTest {

    /** A history of each aggregate that leaves none of its fields empty. */
    private static final List<List<DomainEvent>> HISTORIES = List.of(
            List.of(
                    ClientFixtures.acmeRegistered(),
                    new ClientOwnerAssigned("client-acme", null, "employee-eve"),
                    new ClientLanguageSet("client-acme", null, "lv"),
                    ClientFixtures.acmeArchived()),
            List.of(LeadFixtures.zaneRegistered(), new LeadErased("lead-zane", "lead-zane")),
            List.of(
                    new PoolLimitsSet("pool-eve", null, 5, null, 30),
                    new PoolRecordClaimed("pool-eve", "lead-zane", List.of())),
            List.of(
                    ContactFixtures.adaRegistered(),
                    ContactFixtures.adaLinked(),
                    new ContactBirthdaySet("contact-ada", null, "--12-10", List.of())),
            List.of(PipelineFixtures.salesCreated(), PipelineFixtures.retired("s2")),
            List.of(
                    DealFixtures.bigOpenedFor(ClientFixtures.ACME),
                    new DealAmountChanged("deal-big", "client-acme", null, null, new BigDecimal("100.00"), "EUR"),
                    new DealExpectedCloseDateChanged("deal-big", "client-acme", null, LocalDate.of(2026, 5, 1)),
                    new DealProbabilityOverridden("deal-big", "client-acme", null, new BigDecimal("0.9")),
                    new DealOwnerAssigned("deal-big", "client-acme", null, "employee-eve"),
                    new DealQuoteAccepted("deal-big", "client-acme", "quote-1", new BigDecimal("1.00"), "EUR")),
            List.of(new InteractionLogged(
                    "interaction-1",
                    "client-acme",
                    "deal-big",
                    List.of("contact-ada"),
                    "CALL",
                    "INBOUND",
                    "Offer",
                    "Told",
                    60L)),
            List.of(
                    EmployeeFixtures.eveRegistered(),
                    new EmployeeJoinedTeam("employee-eve", null, "team-north"),
                    new EmployeeZoneSet("employee-eve", null, "UTC"),
                    new EmployeeFeedOpened("employee-eve", "00"),
                    new EmployeeHandOverBegun("employee-eve", List.of("employee-bob"))),
            List.of(
                    new ApiKeyCreated("apikey-1", "Sync", List.of("deals:read"), "00", null),
                    new ApiKeyRevoked("apikey-1")),
            GoalFixtures.history(),
            CommissionPlanFixtures.history(),
            List.of(
                    new ContactRuleSet("contactrule-1", "Class A", "a", null, null, List.of("CALL"), 2, 30),
                    new ContactRuleRetired("contactrule-1")),
            List.of(
                    new WebhookCreated("webhook-1", "https://example.com", List.of("DealWon"), null),
                    new WebhookDisabled("webhook-1"),
                    new WebhookDeleted("webhook-1")),
            List.of(TeamFixtures.northCreated()),
            DocumentFixtures.templateHistory(),
            DocumentFixtures.documentHistory(),
            List.of(new FileUploaded("file-1", "client-1", "a.txt", "text/plain", "content-1", "ab", 1)),
            MessageFixtures.sent(),
            ArrivalFixtures.call(),
            List.of(ContractFixtures.roofDrafted()),
            List.of(OrderFixtures.threePlaced()),
            List.of(new ConsentGiven("client-acme", "NEWS_BY_EMAIL"), new LegalHoldPlaced("client-acme")),
            List.of(new ReminderSet("reminder-1", "employee-eve", "SCHEDULE", "task-1", Instant.EPOCH)),
            List.of(new PromiseMade(
                    "promise-1",
                    "client-acme",
                    "deal-big",
                    "PROMISE",
                    "A roof",
                    "employee-eve",
                    null,
                    List.of(),
                    LocalDate.of(2026, 5, 1))),
            List.of(
                    new MeetingPlanned(
                            "meeting-1",
                            "client-acme",
                            "deal-big",
                            "VISIT",
                            "Roof",
                            null,
                            Instant.EPOCH,
                            Instant.EPOCH.plusSeconds(60),
                            "UTC",
                            List.of("employee-eve"),
                            List.of(),
                            "FREQ=DAILY"),
                    new MeetingHeld(
                            "meeting-1", "client-acme", "deal-big", "VISIT", Instant.EPOCH, List.of("employee-eve")),
                    new MeetingOccurrenceCancelled(
                            "meeting-1",
                            "client-acme",
                            "deal-big",
                            Instant.EPOCH.plusSeconds(86_400),
                            List.of("employee-eve"))),
            List.of(new SubstitutionArranged(
                    "substitution-1",
                    "employee-eve",
                    "employee-bob",
                    LocalDate.of(2026, 5, 1),
                    LocalDate.of(2026, 5, 2),
                    "UTC")),
            List.of(TaskFixtures.callCreated(), TaskFixtures.firstChecked()),
            List.of(new NotificationGiven("notification-1", "employee-eve", "TASK_DUE", "task-1", null, false)),
            DigestFixtures.history(),
            List.of(new BusyRuleSet("busyrule-clients", "WARN", "BLOCK", 24, 48)),
            List.of(new ScoreRuleSet("scorerule-leads", LeadPoints.UNLESS_SET, LeadPoints.UNLESS_SET)),
            List.of(BlockedEntryFixtures.phoneBlocked(), BlockedEntryFixtures.phoneMatched()),
            List.of(ProductFixtures.widgetAdded(), ProductFixtures.widgetRetired()));

    private static final List<List<DomainEvent>> ALL = Stream.of(
                    HISTORIES, HistoriesOfRules.ALL, HistoriesOfQuotes.ALL, HistoriesOfMoney.all())
            .flatMap(List::stream)
            .toList();

    static List<Class<?>> aggregates() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        List<Class<?>> found = new ArrayList<>();
        for (var aggregate : scanner.findCandidateComponents("dev.kartoteka.command")) {
            found.add(Class.forName(aggregate.getBeanClassName()));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void appliesEveryEventItCanPublish(Class<?> aggregate) {
        Set<Class<?>> applied = handlers(aggregate).keySet();
        Class<?> family = Arrays.stream(applied.iterator().next().getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .orElseThrow();

        assertThat(applied).containsExactlyInAnyOrder(family.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void comesBackFromASnapshotWithAllItKnew(Class<?> aggregate) throws Exception {
        EventSourcedRecord before = after(historyOf(aggregate), aggregate);
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();

        SerializedObject<String> snapshot = serializer.serialize(before, String.class);

        assertThat(new ObjectMapper().readTree(snapshot.getData()).properties())
                .allSatisfy(field ->
                        assertThat(field.getValue().isNull()).as(field.getKey()).isFalse())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(fieldsOf(aggregate));
        assertThat(serializer.<String, Object>deserialize(snapshot))
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    private static List<DomainEvent> historyOf(Class<?> aggregate) {
        Set<Class<?>> applied = handlers(aggregate).keySet();
        return ALL.stream()
                .filter(history -> applied.contains(history.get(0).getClass()))
                .findFirst()
                .orElseThrow();
    }

    private static EventSourcedRecord after(List<DomainEvent> history, Class<?> aggregate) throws Exception {
        Constructor<?> constructor = aggregate.getDeclaredConstructor();
        constructor.setAccessible(true);
        EventSourcedRecord state = (EventSourcedRecord) constructor.newInstance();
        for (long sequence = 0; sequence < history.size(); sequence++) {
            DomainEvent event = history.get((int) sequence);
            Method handler = Objects.requireNonNull(handlers(aggregate).get(event.getClass()));
            handler.setAccessible(true);
            if (handler.getParameterCount() == 1) {
                handler.invoke(state, event);
            } else { // the other is @SequenceNumber
                handler.invoke(state, event, sequence);
            }
        }
        state.happened(Instant.parse("2026-03-01T12:00:00.123Z"));
        return state;
    }

    private static Map<Class<?>, Method> handlers(Class<?> aggregate) {
        return hierarchy(aggregate)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .collect(Collectors.toMap(method -> method.getParameterTypes()[0], Function.identity()));
    }

    private static List<String> fieldsOf(Class<?> aggregate) {
        return hierarchy(aggregate)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .toList();
    }

    private static Stream<Class<?>> hierarchy(Class<?> aggregate) {
        return Stream.<Class<?>>iterate(aggregate, type -> !type.equals(Object.class), Class::getSuperclass);
    }
}
