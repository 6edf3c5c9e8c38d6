package dev.kartoteka.command.contact;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.contact.ContactFixtures.ADA;
import static dev.kartoteka.command.contact.ContactFixtures.adaLinked;
import static dev.kartoteka.command.contact.ContactFixtures.adaRegistered;
import static dev.kartoteka.command.contact.ContactFixtures.contactFixture;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeContactDetailsTest {

    private final FixtureConfiguration<?> fixture = contactFixture(acmeRegistered());

    @Test
    void registersAPersonWithThePhoneBothWays() {
        fixture.givenNoPriorActivity()
                .when(new RegisterContact(
                        ADA, "Ada", new EmailAddress("ada@example.com"), new PhoneNumber("+371 2000 0000")))
                .expectEvents(adaRegistered());
    }

    @Test
    void registersAPersonOfWhomOnlyTheNameIsKnown() {
        fixture.givenNoPriorActivity()
                .when(new RegisterContact(ADA, "عائشة 🙂", null, null))
                .expectEvents(new ContactRegistered(ADA.value(), "عائشة 🙂", null, null, null));
    }

    @Test
    void leavesWhatIsAbsentAndClearsWhatIsNull() {
        fixture.given(adaRegistered(), adaLinked())
                .when(new ChangeContactDetails(ADA, null, new Change<>(null), null))
                .expectEvents(new ContactDetailsChanged(
                        ADA.value(),
                        "Ada",
                        "Ada",
                        "ada@example.com",
                        null,
                        "+37120000000",
                        "+37120000000",
                        "+371 2000 0000",
                        List.of(ACME.value())));
    }

    @Test
    void replacesWhatIsGiven() {
        fixture.given(adaRegistered())
                .when(new ChangeContactDetails(
                        ADA,
                        new Change<>("Ada L."),
                        new Change<>(new EmailAddress("l@example.com")),
                        new Change<>(new PhoneNumber("+371 2111 1111"))))
                .expectEvents(new ContactDetailsChanged(
                        ADA.value(),
                        "Ada",
                        "Ada L.",
                        "ada@example.com",
                        "l@example.com",
                        "+37120000000",
                        "+37121111111",
                        "+371 2111 1111",
                        List.of()));
    }

    @Test
    void changesNothingWhenAllIsSoAlready() {
        expectNoChange(
                fixture.given(adaRegistered())
                        .when(new ChangeContactDetails(
                                ADA, new Change<>("Ada"), null, new Change<>(new PhoneNumber("+371 2000 0000")))),
                0);
    }

    @Test
    void refusesToClearTheName() {
        assertInvalid(FailureCode.MISSING_FIELD, () -> new ChangeContactDetails(ADA, new Change<>(null), null, null));
    }
}
