package dev.kartoteka.command.lead;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeArchived;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.deal.DealFixtures.BIG;
import static dev.kartoteka.command.deal.DealFixtures.bigOpened;
import static dev.kartoteka.command.deal.DealFixtures.bigOpenedFor;
import static dev.kartoteka.command.lead.LeadFixtures.ZANE;
import static dev.kartoteka.command.lead.LeadFixtures.leadFixture;
import static dev.kartoteka.command.lead.LeadFixtures.registered;
import static dev.kartoteka.command.lead.LeadFixtures.zaneRegistered;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.pipeline.PipelineFixtures;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a lead, and what is refused before anything has become of it. */
class ConvertLeadTest {

    private static final String SALES = PipelineFixtures.SALES.value();

    @Test
    void aCompanyBecomesAnOrganisationWithAContactAndADeal() {
        convert(zaneRegistered(), toSales(null, null), converted -> {
            assertThat(converted.newClient()).isTrue();
            assertThat(converted.clientId()).startsWith("client-");
            assertThat(converted.contactId()).startsWith("contact-");
            assertThat(converted.contactRole()).isEqualTo("Contact");
            assertThat(converted.newDeal()).isTrue();
            assertThat(converted.dealId()).startsWith("deal-");
            assertThat(converted.dealTitle()).isEqualTo("Kalns");
            assertThat(converted.pipelineId()).isEqualTo(SALES);
            assertThat(converted.stageId()).isEqualTo("s1");
            assertThat(converted.amount()).isEqualByComparingTo(new BigDecimal("5"));
            assertThat(converted.ownerId()).isEqualTo("employee-eve");
            assertThat(converted.source()).isEqualTo("web");
            assertThat(converted.name()).isEqualTo("Zane");
            assertThat(converted.phoneAsTyped()).isEqualTo("+371 2000 0000");
        });
    }

    @Test
    void aPersonIsTheClient() {
        convert(registered(null, "employee-eve"), toSales(null, null), converted -> {
            assertThat(converted.contactId()).isNull();
            assertThat(converted.contactRole()).isNull();
            assertThat(converted.dealTitle()).isEqualTo("Zane");
        });
    }

    @Test
    void anExistingClientGetsTheContactAndTheDeal() {
        convert(
                zaneRegistered(),
                toSales(ACME, null),
                converted -> {
                    assertThat(converted.clientId()).isEqualTo(ACME.value());
                    assertThat(converted.newClient()).isFalse();
                    assertThat(converted.newDeal()).isTrue();
                },
                acmeRegistered());
    }

    @Test
    void anExistingDealBringsItsClient() {
        convert(
                zaneRegistered(),
                toDeal(null),
                converted -> {
                    assertThat(converted.clientId()).isEqualTo(ACME.value());
                    assertThat(converted.dealId()).isEqualTo(BIG.value());
                    assertThat(converted.newDeal()).isFalse();
                    assertThat(converted.dealTitle()).isNull();
                },
                acmeRegistered(),
                bigOpenedFor(ACME));
    }

    @Test
    void aDealWithoutAClientGetsTheNewOne() {
        convert(
                zaneRegistered(),
                toDeal(null),
                converted -> {
                    assertThat(converted.newClient()).isTrue();
                    assertThat(converted.newDeal()).isFalse();
                },
                bigOpened());
    }

    @Test
    void whatCouldRefuseTheRecordsRefusesTheConversion() {
        refused(FailureCode.CLIENT_ARCHIVED, toSales(ACME, null), acmeRegistered(), acmeArchived());
        refused(FailureCode.CLIENT_UNKNOWN, toSales(ACME, null));
        refused(FailureCode.DEAL_UNKNOWN, toDeal(null));
        refused(FailureCode.DEAL_CLOSED, toDeal(null), bigOpened(), lost());
        refused(FailureCode.CLIENT_ARCHIVED, toDeal(null), acmeRegistered(), acmeArchived(), bigOpenedFor(ACME));
        refused(
                FailureCode.DEAL_OF_ANOTHER_CLIENT,
                toDeal(new ClientId("client-other")),
                acmeRegistered(),
                bigOpenedFor(ACME));
        refused(FailureCode.STAGE_UNKNOWN, toSales(null, "nowhere"));
        refused(
                FailureCode.PIPELINE_UNKNOWN,
                new ConvertLead(ZANE, null, null, null, null, null, new PipelineId("pipeline-none"), null));
        refused(FailureCode.EMPLOYEE_LEFT, toSales(null, null), new EmployeeLeft("employee-eve"));
    }

    @Test
    void whatIsGivenUpOrErasedBecomesNothing() {
        expectRefusal(
                leadFixture(PipelineFixtures.salesCreated())
                        .given(zaneRegistered(), new LeadDisqualified(ZANE.value()))
                        .when(toSales(null, null)),
                FailureCode.LEAD_DISQUALIFIED);
        expectRefusal(
                leadFixture(PipelineFixtures.salesCreated())
                        .given(zaneRegistered(), new LeadErased(ZANE.value(), ZANE.value()))
                        .when(toSales(null, null)),
                FailureCode.ERASED);
    }

    @Test
    void aDealThatIsThereTakesNoTitle() {
        assertInvalid(
                FailureCode.INVALID_VALUE, () -> new ConvertLead(ZANE, null, null, BIG, "Other", null, null, null));
    }

    private static void convert(
            DomainEvent lead, ConvertLead command, Consumer<LeadConverted> expected, DomainEvent... others) {
        leadFixture(world(others))
                .given(lead)
                .when(command)
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.predicate(event -> {
                    expected.accept((LeadConverted) event);
                    return true;
                }))));
    }

    private static void refused(FailureCode code, ConvertLead command, DomainEvent... others) {
        expectRefusal(leadFixture(world(others)).given(zaneRegistered()).when(command), code);
    }

    private static DomainEvent[] world(DomainEvent... others) {
        List<DomainEvent> all =
                new ArrayList<>(List.of(EmployeeFixtures.eveRegistered(), PipelineFixtures.salesCreated()));
        all.addAll(List.of(others));
        return all.toArray(DomainEvent[]::new);
    }

    private static ConvertLead toSales(@Nullable ClientId clientId, @Nullable String stageId) {
        return new ConvertLead(ZANE, clientId, null, null, null, Money.of("5", "EUR"), PipelineFixtures.SALES, stageId);
    }

    private static ConvertLead toDeal(@Nullable ClientId clientId) {
        return new ConvertLead(ZANE, clientId, null, BIG, null, null, null, null);
    }

    private static DealLost lost() {
        return new DealLost(BIG.value(), null, SALES, "s1", "price", null, null, null, null, null);
    }
}
