package dev.kartoteka.command.digest;

import static dev.kartoteka.command.digest.DigestFixtures.DUE;
import static dev.kartoteka.command.digest.DigestFixtures.UNTIL;
import static dev.kartoteka.command.digest.DigestFixtures.begun;
import static dev.kartoteka.command.digest.DigestFixtures.daily;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestId;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final DigestId EVE = new DigestId("digest-eve");
    private static final Instant NEXT = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void isOfTheEmployeeWhoseNameItBears() {
        expectRefusal(
                digests().givenNoPriorActivity().when(new SetDigest(new DigestId("digest-nobody"), 8)),
                FailureCode.EMPLOYEE_UNKNOWN);
        expectNoChange(digests().given(daily()).when(new SetDigest(EVE, 6)), 0);
        digests()
                .given(daily())
                .when(new SetDigest(EVE, null))
                .expectEvents(new DigestSet("digest-eve", "employee-eve", null, null));
        assertInvalid(FailureCode.INVALID_VALUE, () -> new SetDigest(EVE, 24));
        assertInvalid(FailureCode.INVALID_VALUE, () -> new SetDigest(EVE, -1));
    }

    @Test
    void isBegunByOneOnceItIsDue() {
        digests().given(daily()).when(begin(DUE, 3)).expectEvents(begun());
        expectRefusal(digests().given(daily()).when(begin(DUE.minusMillis(1), 3)), FailureCode.DIGEST_NOT_DUE);
        expectRefusal(digests().given(daily(), begun()).when(begin(DUE.plusSeconds(1), 3)), FailureCode.DIGEST_NOT_DUE);
        expectRefusal(
                digests()
                        .given(daily(), new DigestSet("digest-eve", "employee-eve", null, null))
                        .when(begin(DUE, 3)),
                FailureCode.DIGEST_NOT_DUE);
    }

    @Test
    void isDoneWithForTheDayWhenItWasSentOrThereIsNothingToTell() {
        digests()
                .given(daily(), begun())
                .when(new EndDigest(EVE, 1, DUE.plusSeconds(2), null, null))
                .expectEvents(new DigestEnded("digest-eve", DUE, 3, null, NEXT));
        digests().given(daily()).when(begin(DUE, 0)).expectEvents(new DigestEnded("digest-eve", DUE, 0, null, NEXT));
    }

    @Test
    void isTriedAgainUntilItIsGivenUpForTheDay() {
        Instant again = DUE.plusSeconds(60);
        DigestFailed failed = new DigestFailed("digest-eve", 1, "451", again);

        digests()
                .given(daily(), begun())
                .when(new EndDigest(EVE, 1, DUE, "451", again))
                .expectEvents(failed);
        expectRefusal(
                digests().given(daily(), begun(), failed).when(begin(DUE.plusSeconds(59), 3)),
                FailureCode.DIGEST_NOT_DUE);
        digests()
                .given(daily(), begun())
                .when(new EndDigest(EVE, 1, DUE, "550", null))
                .expectEvents(new DigestEnded("digest-eve", DUE, 0, "550", NEXT));
        digests()
                .given(daily(), begun()) // its sender did not live to tell, and no more attempts are given
                .when(new BeginDigest(EVE, UNTIL, UNTIL.plusSeconds(300), 3, 1))
                .expectEvents(new DigestEnded("digest-eve", DUE, 0, "OUTCOME_UNKNOWN", NEXT));
    }

    @Test
    void whatAnotherAttemptTellsIsNotThisOnes() {
        expectNoChange(digests().given(daily(), begun()).when(new EndDigest(EVE, 2, DUE, null, null)), 1);
    }

    @Test
    void goesByTheZoneOfTheEmployeeOnTheDayThatClocksChangeToo() {
        FixtureConfiguration<Digest> inRiga = digests(new EmployeeZoneSet("employee-eve", null, "Europe/Riga"));
        Instant due = Instant.parse("2026-03-28T04:00:00Z");

        inRiga.given(new DigestSet("digest-eve", "employee-eve", 6, due))
                .when(begin(due, 0))
                .expectEvents(new DigestEnded("digest-eve", due, 0, null, Instant.parse("2026-03-29T03:00:00Z")));
    }

    @Test
    void comesOnceAtAnHourThatTheClocksSkipOrHaveTwice() {
        FixtureConfiguration<Digest> inRiga = digests(new EmployeeZoneSet("employee-eve", null, "Europe/Riga"));
        Instant before = Instant.parse("2026-03-28T01:00:00Z");
        Instant forward = Instant.parse("2026-03-29T01:00:00Z"); // three is four
        inRiga.given(new DigestSet("digest-eve", "employee-eve", 3, before))
                .when(begin(before, 0))
                .expectEvents(new DigestEnded("digest-eve", before, 0, null, forward));
        inRiga.given(new DigestSet("digest-eve", "employee-eve", 3, forward))
                .when(begin(forward, 0))
                .expectEvents(new DigestEnded("digest-eve", forward, 0, null, Instant.parse("2026-03-30T00:00:00Z")));
        Instant twice = Instant.parse("2026-10-25T00:00:00Z"); // and three again an hour later
        inRiga.given(new DigestSet("digest-eve", "employee-eve", 3, twice))
                .when(begin(twice, 0))
                .expectEvents(new DigestEnded("digest-eve", twice, 0, null, Instant.parse("2026-10-26T01:00:00Z")));
    }

    @Test
    void endsWithTheEmployment() {
        digests(new EmployeeLeft("employee-eve"))
                .given(daily())
                .when(begin(DUE, 3))
                .expectEvents(new DigestSet("digest-eve", "employee-eve", null, null));
    }

    private static BeginDigest begin(Instant now, int unread) {
        return new BeginDigest(EVE, now, UNTIL, unread, 8);
    }

    private static FixtureConfiguration<Digest> digests(DomainEvent... more) {
        InMemoryRecords staff = InMemoryRecords.of(EmployeeFixtures.eveRegistered());
        for (DomainEvent event : more) {
            staff.append(event);
        }
        return Fixtures.of(Digest.class, EmployeeFixtures.employees(staff));
    }
}
