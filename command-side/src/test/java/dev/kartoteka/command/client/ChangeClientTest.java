package dev.kartoteka.command.client;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.NO_DETAILS;
import static dev.kartoteka.command.client.ClientFixtures.acmeArchived;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.client.ClientFixtures.clientFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveLeft;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveRegistered;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.ContactDetails;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeClientTest {

    private final FixtureConfiguration<?> fixture = clientFixture(eveRegistered());

    @Test
    void renames() {
        fixture.given(acmeRegistered())
                .when(new RenameClient(ACME, "Acme Ltd"))
                .expectEvents(new ClientRenamed(ACME.value(), "Acme", "Acme Ltd"));
        expectNoChange(fixture.given(acmeRegistered()).when(new RenameClient(ACME, "Acme")), 0);
    }

    @Test
    void changesDetailsOneByOne() {
        ContactDetails reachable = new ContactDetails(
                "a@example.com", "+37120000000", "+371 2000 0000", null, null, null, null, null, null, null);
        ClientContactDetailsChanged changed = new ClientContactDetailsChanged(ACME.value(), NO_DETAILS, reachable);
        ChangeClientContactDetails command = new ChangeClientContactDetails(
                ACME,
                new Change<>(new EmailAddress("a@example.com")),
                new Change<>(new PhoneNumber("+371 2000 0000")),
                null,
                null,
                null);
        fixture.given(acmeRegistered()).when(command).expectEvents(changed);
        expectNoChange(fixture.given(acmeRegistered(), changed).when(command), 1);
        fixture.given(acmeRegistered(), changed)
                .when(new ChangeClientContactDetails(ACME, new Change<>(null), new Change<>(null), null, null, null))
                .expectEvents(new ClientContactDetailsChanged(ACME.value(), reachable, NO_DETAILS));
    }

    @Test
    void tagsOnlyWithWhatIsNew() {
        fixture.given(acmeRegistered())
                .when(new TagClient(ACME, Set.of("key", "vip")))
                .expectEvents(new ClientTagged(ACME.value(), List.of("vip")));
        expectNoChange(fixture.given(acmeRegistered()).when(new TagClient(ACME, Set.of("key"))), 0);
    }

    @Test
    void untagsOnlyWhatIsThere() {
        fixture.given(acmeRegistered())
                .when(new UntagClient(ACME, Set.of("key", "vip")))
                .expectEvents(new ClientUntagged(ACME.value(), List.of("key")));
        expectNoChange(fixture.given(acmeRegistered()).when(new UntagClient(ACME, Set.of("vip"))), 0);
    }

    @Test
    void archivesAndRestoresOnce() {
        fixture.given(acmeRegistered()).when(new ArchiveClient(ACME)).expectEvents(acmeArchived());
        expectNoChange(fixture.given(acmeRegistered(), acmeArchived()).when(new ArchiveClient(ACME)), 1);
        fixture.given(acmeRegistered(), acmeArchived())
                .when(new RestoreClient(ACME))
                .expectEvents(new ClientRestored(ACME.value()));
        expectNoChange(fixture.given(acmeRegistered()).when(new RestoreClient(ACME)), 0);
    }

    @Test
    void assignsAnOwnerAndReturnsToThePool() {
        ClientOwnerAssigned assigned = new ClientOwnerAssigned(ACME.value(), null, EVE.value());
        fixture.given(acmeRegistered()).when(new AssignClientOwner(ACME, EVE)).expectEvents(assigned);
        expectNoChange(fixture.given(acmeRegistered(), assigned).when(new AssignClientOwner(ACME, EVE)), 1);
        fixture.given(acmeRegistered(), assigned)
                .when(new AssignClientOwner(ACME, null))
                .expectEvents(new ClientOwnerAssigned(ACME.value(), EVE.value(), null));
        expectRefusal(
                clientFixture().given(acmeRegistered()).when(new AssignClientOwner(ACME, EVE)),
                FailureCode.EMPLOYEE_UNKNOWN);
    }

    @Test
    void refusesOwnersWhoAreNotHere() {
        RegisterClient registration = new RegisterClient(
                ACME, ClientKind.ORGANISATION, "Acme", null, null, null, null, null, "fair", Set.of("key"), EVE);
        expectRefusal(clientFixture().givenNoPriorActivity().when(registration), FailureCode.EMPLOYEE_UNKNOWN);
        expectRefusal(
                clientFixture(eveRegistered(), eveLeft()).givenNoPriorActivity().when(registration),
                FailureCode.EMPLOYEE_LEFT);
    }

    @Test
    void registersWithTheLeastThatIsNeeded() {
        fixture.givenNoPriorActivity()
                .when(new RegisterClient(
                        ACME,
                        ClientKind.ORGANISATION,
                        "Acme",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "fair",
                        Set.of("key"),
                        null))
                .expectEvents(acmeRegistered());
    }
}
