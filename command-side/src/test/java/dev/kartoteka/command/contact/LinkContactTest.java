package dev.kartoteka.command.contact;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeArchived;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.contact.ContactFixtures.ADA;
import static dev.kartoteka.command.contact.ContactFixtures.adaLinked;
import static dev.kartoteka.command.contact.ContactFixtures.adaRegistered;
import static dev.kartoteka.command.contact.ContactFixtures.contactFixture;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class LinkContactTest {

    private static final CalendarDay NEW_YEAR = CalendarDay.parse("2026-01-01");

    private final FixtureConfiguration<?> fixture = contactFixture(acmeRegistered());

    @Test
    void linksToAClientThatExists() {
        fixture.given(adaRegistered())
                .when(new LinkContact(ADA, ACME, " buyer ", NEW_YEAR))
                .expectEvents(new ContactLinked(ADA.value(), ACME.value(), "buyer", NEW_YEAR.value()));
    }

    @Test
    void linksToAnArchivedClientToo() {
        contactFixture(acmeRegistered(), acmeArchived())
                .given(adaRegistered())
                .when(new LinkContact(ADA, ACME, "buyer", null))
                .expectEvents(new ContactLinked(ADA.value(), ACME.value(), "buyer", null));
    }

    @Test
    void refusesAnUnknownClient() {
        expectRefusal(
                contactFixture().given(adaRegistered()).when(new LinkContact(ADA, ACME, "buyer", null)),
                FailureCode.CLIENT_UNKNOWN);
    }

    @Test
    void changesNothingWhenLinkedSoAlready() {
        expectNoChange(
                fixture.given(adaRegistered(), adaLinked()).when(new LinkContact(ADA, ACME, "buyer", NEW_YEAR)), 1);
    }

    @Test
    void takesAnotherRoleOrDayInPlaceOfTheOneBefore() {
        fixture.given(adaRegistered(), adaLinked())
                .when(new LinkContact(ADA, ACME, "director", NEW_YEAR))
                .expectEvents(new ContactLinked(ADA.value(), ACME.value(), "director", NEW_YEAR.value()));
        fixture.given(adaRegistered(), adaLinked())
                .when(new LinkContact(ADA, ACME, "buyer", null))
                .expectEvents(new ContactLinked(ADA.value(), ACME.value(), "buyer", null));
    }

    @Test
    void endsALinkWithTheRoleItHad() {
        fixture.given(adaRegistered(), adaLinked())
                .when(new UnlinkContact(ADA, ACME, CalendarDay.parse("2026-02-01")))
                .expectEvents(new ContactUnlinked(ADA.value(), ACME.value(), "buyer", LocalDate.of(2026, 2, 1)));
    }

    @Test
    void refusesToEndALinkThatIsNotThere() {
        expectRefusal(
                fixture.given(adaRegistered()).when(new UnlinkContact(ADA, ACME, null)),
                FailureCode.CONTACT_NOT_LINKED);
        expectRefusal(
                fixture.given(
                                adaRegistered(),
                                adaLinked(),
                                new ContactUnlinked(ADA.value(), ACME.value(), "buyer", null))
                        .when(new UnlinkContact(ADA, ACME, null)),
                FailureCode.CONTACT_NOT_LINKED);
    }

    @Test
    void refusesABlankRole() {
        assertInvalid(FailureCode.INVALID_TEXT, () -> new LinkContact(ADA, ACME, " ", null));
    }
}
