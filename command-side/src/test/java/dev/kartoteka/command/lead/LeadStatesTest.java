package dev.kartoteka.command.lead;

import static dev.kartoteka.command.lead.LeadFixtures.ZANE;
import static dev.kartoteka.command.lead.LeadFixtures.leadFixture;
import static dev.kartoteka.command.lead.LeadFixtures.zaneRegistered;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the first interest to the last, short of the conversion. */
class LeadStatesTest {

    private final FixtureConfiguration<?> fixture = leadFixture(EmployeeFixtures.eveRegistered());

    @Test
    void isEnteredWithAllThatIsKnown() {
        fixture.givenNoPriorActivity()
                .when(new RegisterLead(
                        ZANE,
                        "Zane",
                        "Kalns",
                        new EmailAddress("zane@example.com"),
                        new PhoneNumber("+371 2000 0000"),
                        "web",
                        "fair",
                        "Asks for a roof.",
                        new EmployeeId("employee-eve")))
                .expectEvents(zaneRegistered());
    }

    @Test
    void isQualifiedOnce() {
        fixture.given(zaneRegistered()).when(new QualifyLead(ZANE)).expectEvents(new LeadQualified(ZANE.value()));
        expectNoChange(
                fixture.given(zaneRegistered(), new LeadQualified(ZANE.value())).when(new QualifyLead(ZANE)), 1);
    }

    @Test
    void comesBackFromBeingGivenUp() {
        fixture.given(zaneRegistered()).when(new DisqualifyLead(ZANE)).expectEvents(disqualified());
        expectNoChange(fixture.given(zaneRegistered(), disqualified()).when(new DisqualifyLead(ZANE)), 1);
        expectRefusal(
                fixture.given(zaneRegistered(), disqualified()).when(new QualifyLead(ZANE)),
                FailureCode.LEAD_DISQUALIFIED);
        fixture.given(zaneRegistered(), disqualified())
                .when(new ReopenLead(ZANE))
                .expectEvents(new LeadReopened(ZANE.value()));
        expectRefusal(fixture.given(zaneRegistered()).when(new ReopenLead(ZANE)), FailureCode.LEAD_OPEN);
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        fixture.given(zaneRegistered())
                .when(change(new Change<>(null), new Change<>("Autumn")))
                .expectEvents(new LeadDetailsChanged(
                        ZANE.value(),
                        "Zane",
                        "Zane",
                        "Kalns",
                        null,
                        "zane@example.com",
                        "zane@example.com",
                        "+37120000000",
                        "+37120000000",
                        "+371 2000 0000",
                        "web",
                        "web",
                        "fair",
                        "Autumn",
                        "Asks for a roof.",
                        "Asks for a roof."));
        expectNoChange(fixture.given(zaneRegistered()).when(change(new Change<>("Kalns"), null)), 0);
        assertInvalid(
                FailureCode.MISSING_FIELD,
                () -> new ChangeLeadDetails(ZANE, new Change<>(null), null, null, null, null, null, null));
    }

    @Test
    void goesToThePoolAndToSomebodyWhoWorksHere() {
        fixture.given(zaneRegistered())
                .when(new AssignLeadOwner(ZANE, new Change<>(null)))
                .expectEvents(new LeadOwnerAssigned(ZANE.value(), "employee-eve", null));
        expectRefusal(
                fixture.given(zaneRegistered())
                        .when(new AssignLeadOwner(ZANE, new Change<>(new EmployeeId("employee-nobody")))),
                FailureCode.EMPLOYEE_UNKNOWN);
    }

    @Test
    void rememberEveryContact() {
        fixture.given(zaneRegistered())
                .when(new LogLeadContact(ZANE, InteractionKind.CALL, null, "n"))
                .expectEvents(new LeadContacted(ZANE.value(), "CALL", null, "n"));
    }

    static Stream<LeadCommand> afterwards() {
        return Stream.of(
                change(new Change<>("Other"), null),
                new AssignLeadOwner(ZANE, new Change<>(null)),
                new LogLeadContact(ZANE, InteractionKind.CALL, null, null),
                new QualifyLead(ZANE),
                new DisqualifyLead(ZANE),
                new ReopenLead(ZANE),
                new ConvertLead(ZANE, null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("afterwards")
    void standsAsItWasOnceItIsConverted(LeadCommand command) {
        expectRefusal(fixture.given(zaneRegistered(), converted()).when(command), FailureCode.LEAD_CONVERTED);
    }

    private static ChangeLeadDetails change(
            Change<String> company, @org.jspecify.annotations.Nullable Change<String> campaign) {
        return new ChangeLeadDetails(ZANE, null, company, null, null, null, campaign, null);
    }

    private static LeadDisqualified disqualified() {
        return new LeadDisqualified(ZANE.value());
    }

    private static DomainEvent converted() {
        return new LeadConverted(
                ZANE.value(),
                "client-1",
                true,
                null,
                "deal-1",
                false,
                "Zane",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
