package dev.kartoteka.shared.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.Events;
import dev.kartoteka.shared.subject.ErasureCompleted;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text in an event is personal or somebody has decided that it is not, and written down why. A text that is
 * stored in the clear cannot be taken back: see docs/adr/0004.
 */
class PersonalDataTest {

    private static final String IDENTIFIER = "a random or configured identifier, which says nothing about anybody";
    private static final String CODE = "one of a few values that the program fixes";
    private static final String CATEGORY = "a category of the business, by which reports group; not about one person";

    /** Components that mean the same in each event. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            entry("clientId", IDENTIFIER),
            entry("fromClientId", IDENTIFIER),
            entry("toClientId", IDENTIFIER),
            entry("clientIds", IDENTIFIER),
            entry("contactId", IDENTIFIER),
            entry("contactIds", IDENTIFIER),
            entry("previousContactIds", IDENTIFIER),
            entry("dealId", IDENTIFIER),
            entry("interactionId", IDENTIFIER),
            entry("leadId", IDENTIFIER),
            entry("poolId", IDENTIFIER),
            entry("claimedId", IDENTIFIER),
            entry("forgottenIds", IDENTIFIER),
            entry("campaign", CATEGORY),
            entry("previousCampaign", CATEGORY),
            entry("previousSource", CATEGORY),
            entry("pipelineId", IDENTIFIER),
            entry("stageId", IDENTIFIER),
            entry("fromStageId", IDENTIFIER),
            entry("toStageId", IDENTIFIER),
            entry("lossReasonId", IDENTIFIER),
            entry("productId", IDENTIFIER),
            entry("productIds", IDENTIFIER),
            entry("employeeId", IDENTIFIER),
            entry("personId", IDENTIFIER),
            entry("erasedPersonId", IDENTIFIER),
            entry("ownerId", IDENTIFIER),
            entry("fromOwnerId", IDENTIFIER),
            entry("toOwnerId", IDENTIFIER),
            entry("teamId", IDENTIFIER),
            entry("fromTeamId", IDENTIFIER),
            entry("toTeamId", IDENTIFIER),
            entry("parentId", IDENTIFIER),
            entry("apiKeyId", IDENTIFIER),
            entry("documentId", IDENTIFIER),
            entry("fileId", IDENTIFIER),
            entry("mediaType", CODE),
            entry("previousMediaType", CODE),
            entry("templateId", IDENTIFIER),
            entry("busyRuleId", IDENTIFIER),
            entry("digestId", IDENTIFIER),
            entry("scoreRuleId", IDENTIFIER),
            entry("mode", CODE),
            entry("previousMode", CODE),
            entry("itemId", IDENTIFIER),
            entry("invoiceId", IDENTIFIER),
            entry("invoiceSeriesId", IDENTIFIER),
            entry("paymentId", IDENTIFIER),
            entry("creditNoteId", IDENTIFIER),
            entry("creditOf", IDENTIFIER),
            entry("series", CODE),
            entry("label", "the number of a paper, with its series and year"),
            entry("goalId", IDENTIFIER),
            entry("commissionPlanId", IDENTIFIER),
            entry("metric", CODE),
            entry("contactRuleId", IDENTIFIER),
            entry("webhookId", IDENTIFIER),
            entry("deliveryId", IDENTIFIER),
            entry("blockedEntryId", IDENTIFIER),
            entry("role", CODE),
            entry("kind", CODE),
            entry("direction", CODE),
            entry("previousDirection", CODE),
            entry("previousStatus", CODE),
            entry("status", CODE),
            entry("contractId", IDENTIFIER),
            entry("quoteId", IDENTIFIER),
            entry("orderId", IDENTIFIER),
            entry("currency", "an ISO 4217 code"),
            entry("previousCurrency", "an ISO 4217 code"),
            entry("reminderId", IDENTIFIER),
            entry("promiseId", IDENTIFIER),
            entry("messageId", IDENTIFIER),
            entry("arrivalId", IDENTIFIER),
            entry("meetingId", IDENTIFIER),
            entry("substitutionId", IDENTIFIER),
            entry("absentId", IDENTIFIER),
            entry("substituteId", IDENTIFIER),
            entry("madeById", IDENTIFIER),
            entry("employeeIds", IDENTIFIER),
            entry("zone", "a time zone that many share"),
            entry("previousZone", "a time zone that many share"),
            entry("language", "an IETF tag"),
            entry("previousLanguage", "an IETF tag"),
            entry("recurrence", "a rule in a formal language, which has no room for names"),
            entry("priceListId", IDENTIFIER),
            entry("taxRateId", IDENTIFIER),
            entry("discountLimitId", IDENTIFIER),
            entry("approvalRuleId", IDENTIFIER),
            entry("approvalId", IDENTIFIER),
            entry("paperId", IDENTIFIER),
            entry("authorId", IDENTIFIER),
            entry("authorIds", IDENTIFIER),
            entry("approverId", IDENTIFIER),
            entry("approverIds", IDENTIFIER),
            entry("fromApproverId", IDENTIFIER),
            entry("toApproverId", IDENTIFIER),
            entry("taxCode", CODE),
            entry("taskId", IDENTIFIER),
            entry("assigneeId", IDENTIFIER),
            entry("fromAssigneeId", IDENTIFIER),
            entry("toAssigneeId", IDENTIFIER),
            entry("priority", CODE),
            entry("previousPriority", CODE),
            entry("notificationId", IDENTIFIER),
            entry("recipientId", IDENTIFIER),
            entry("aboutId", IDENTIFIER),
            entry("source", CATEGORY));

    /** Components of one event, or of a record within events. */
    private static final Map<String, String> ONE_BY_ONE = NotPersonal.and(Map.ofEntries(
            entry("DealLost.competitor", "the name of a competing business, by which losses are grouped"),
            entry("PipelineCreated.name", CATEGORY),
            entry("PipelineRenamed.previousName", CATEGORY),
            entry("PipelineRenamed.name", CATEGORY),
            entry("PipelineStage.id", IDENTIFIER),
            entry("PipelineStage.name", CATEGORY),
            entry("PipelineLossReason.id", IDENTIFIER),
            entry("PipelineLossReason.name", CATEGORY),
            entry("StageRenamed.previousName", CATEGORY),
            entry("StageRenamed.name", CATEGORY),
            entry("StagesReordered.from", IDENTIFIER),
            entry("StagesReordered.to", IDENTIFIER),
            entry("PlaybookItem.id", IDENTIFIER),
            entry("PlaybookItem.text", "what is to be done in a stage, whatever the deal"),
            entry("PlaybookTask.title", "what is to be done in a stage, whatever the deal"),
            entry("ProductAdded.code", "the business's own number of a thing sold"),
            entry("ProductAdded.name", "the name of a thing sold"),
            entry("ProductAdded.category", CATEGORY),
            entry("PaymentReceived.method", CODE),
            entry("LineItem.productId", IDENTIFIER),
            entry("LineItem.description", "of what is sold, never of a person: papers of money outlive an erasure"),
            entry("DealShare.employeeId", IDENTIFIER),
            entry("CommissionPlanCreated.name", CATEGORY),
            entry("CommissionPlanCreated.unit", CODE),
            entry("ApiKeyCreated.name", "what a program is called"),
            entry("ApiKeyCreated.scopes", CODE),
            entry("ApiKeyCreated.secretHash", "tells nothing of anybody"),
            entry("ConsentGiven.purpose", "a code without spaces, for what many persons agree to"),
            entry("ConsentWithdrawn.purpose", "a code without spaces, for what many persons agree to"),
            entry("ErasureCompleted.clearedPlaces", CODE),
            entry("DocumentTemplateCreated.name", "what a text of the business is called"),
            entry("DocumentTemplateCreated.body", "a text of the business, with placeholders where persons are named"),
            entry("DocumentTemplateRevised.previousName", "what a text of the business is called"),
            entry("DocumentTemplateRevised.name", "what a text of the business is called"),
            entry("DocumentTemplateRevised.previousBody", "a text of the business, with placeholders for persons"),
            entry("DocumentTemplateRevised.body", "a text of the business, with placeholders for persons"),
            entry("DocumentCreated.number", "counted per kind and year"),
            entry("DocumentCreated.signature", "a hash, which tells nothing of anybody"),
            entry("FileUploaded.contentId", IDENTIFIER),
            entry("FileRevised.contentId", IDENTIFIER),
            entry("DocumentCreated.sha256", "of a PDF with much in it that nobody can guess"),
            entry("PriceListCreated.name", CATEGORY),
            entry("TaxRateCreated.code", CODE),
            entry("TaxRateCreated.name", CATEGORY),
            entry("ApprovalRuleCreated.name", CATEGORY),
            entry("ApprovalRuleChanged.name", CATEGORY),
            entry("QuoteCost.description", "of a thing or a work that is bought; papers of money outlive an erasure"),
            entry("NamedPoints.name", CATEGORY),
            entry("TeamCreated.name", CATEGORY)));

    /** Why somebody was erased must be known afterwards, so the reason is kept in the clear, and whoever gives it is told. */
    private static final Set<Class<?>> OUTLIVE_THE_PERSON =
            Set.of(ErasureRequested.class, KeysDestroyed.class, ErasureCompleted.class);

    static Stream<Class<? extends DomainEvent>> events() {
        return Events.types().stream();
    }

    @Test
    void everyTextIsPersonalOrListedHereWithAReason() {
        Set<String> undecided = events().flatMap(event -> unmarkedTexts(event))
                .filter(text -> !BY_NAME.containsKey(componentOf(text))
                        && !ONE_BY_ONE.containsKey(text)
                        && !TextsOfEmployees.REASONS.containsKey(text)
                        && !TextsOfRules.REASONS.containsKey(text))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(undecided)
                .as("mark these @PersonalData, or list them in this test and say why they are not")
                .isEmpty();
    }

    @Test
    void nothingIsListedThatIsNotThere() {
        Set<String> texts = events().flatMap(PersonalDataTest::unmarkedTexts).collect(Collectors.toSet());

        assertThat(texts).containsAll(ONE_BY_ONE.keySet()).containsAll(TextsOfRules.REASONS.keySet());
        assertThat(texts).containsAll(TextsOfEmployees.REASONS.keySet());
        assertThat(texts.stream().map(PersonalDataTest::componentOf)).containsAll(BY_NAME.keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void personalDataHaveASubject(Class<? extends DomainEvent> event) {
        long subjects = components(event)
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .count();
        boolean personal = components(event).anyMatch(component -> component.isAnnotationPresent(PersonalData.class));

        assertThat(subjects).isGreaterThanOrEqualTo(personal ? 1L : 0L);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSubjectIsAnIdentifierAndNotItselfPersonal(Class<? extends DomainEvent> event) {
        assertThat(components(event).filter(component -> component.isAnnotationPresent(DataSubject.class)))
                .allSatisfy(component -> {
                    assertThat(component.getGenericType().getTypeName())
                            .isIn("java.lang.String", "java.util.List<java.lang.String>");
                    assertThat(BY_NAME).containsEntry(component.getName(), IDENTIFIER);
                    assertThat(component.isAnnotationPresent(PersonalData.class))
                            .isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsAboutAClientOrAPersonNamesThem(Class<? extends DomainEvent> event) {
        boolean aboutSomebody = !OUTLIVE_THE_PERSON.contains(event)
                && components(event)
                        .map(RecordComponent::getName)
                        .anyMatch(Set.of(
                                "clientId",
                                "toClientId",
                                "contactId",
                                "leadId",
                                "arrivalId",
                                "absentId",
                                "employeeId",
                                "personId",
                                "blockedEntryId")::contains);

        assertThat(components(event).anyMatch(component -> component.isAnnotationPresent(DataSubject.class)))
                .as("the free-text reason in the metadata needs a subject too")
                .isEqualTo(aboutSomebody);
    }

    private static Stream<String> unmarkedTexts(Class<?> type) {
        return components(type)
                .filter(component -> !component.isAnnotationPresent(PersonalData.class))
                .flatMap(component ->
                        texts(component.getGenericType(), type.getSimpleName() + "." + component.getName()));
    }

    private static Stream<String> texts(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(argument -> texts(argument, name));
        }
        if (type instanceof Class<?> simple && simple.isRecord()) {
            return unmarkedTexts(simple);
        }
        return type instanceof Class<?> simple && CharSequence.class.isAssignableFrom(simple)
                ? Stream.of(name)
                : Stream.empty();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static String componentOf(String text) {
        return text.substring(text.indexOf('.') + 1);
    }
}
