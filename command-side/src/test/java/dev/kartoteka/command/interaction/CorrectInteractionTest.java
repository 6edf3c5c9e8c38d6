package dev.kartoteka.command.interaction;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.contact.ContactFixtures.ADA;
import static dev.kartoteka.command.contact.ContactFixtures.adaRegistered;
import static dev.kartoteka.command.interaction.InteractionFixtures.CALL;
import static dev.kartoteka.command.interaction.InteractionFixtures.callLogged;
import static dev.kartoteka.command.interaction.InteractionFixtures.callRetracted;
import static dev.kartoteka.command.interaction.InteractionFixtures.interactionFixture;
import static dev.kartoteka.command.interaction.InteractionFixtures.logged;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CorrectInteractionTest {

    private final FixtureConfiguration<?> fixture = interactionFixture(acmeRegistered(), adaRegistered());

    @Test
    void correctsWhatIsGivenAndKeepsTheOldText() {
        fixture.given(callLogged())
                .when(new CorrectInteraction(
                        CALL, new Change<>("Second offer"), null, null, null, new Change<>(List.of(ADA))))
                .expectEvents(new InteractionCorrected(
                        CALL.value(),
                        ACME.value(),
                        null,
                        "Offer",
                        "Second offer",
                        "Told",
                        "Told",
                        "OUTBOUND",
                        "OUTBOUND",
                        60L,
                        60L,
                        List.of(),
                        List.of(ADA.value())));
    }

    @Test
    void clearsWhatIsNull() {
        fixture.given(logged("MEETING", "INBOUND"))
                .when(new CorrectInteraction(
                        CALL, null, new Change<>(null), new Change<>(null), new Change<>(null), new Change<>(null)))
                .expectEvents(new InteractionCorrected(
                        CALL.value(),
                        ACME.value(),
                        null,
                        "Offer",
                        "Offer",
                        "Told",
                        null,
                        "INBOUND",
                        null,
                        60L,
                        null,
                        List.of(),
                        List.of()));
    }

    @Test
    void changesNothingWhenAllIsSoAlready() {
        expectNoChange(
                fixture.given(callLogged())
                        .when(new CorrectInteraction(
                                CALL,
                                new Change<>("Offer"),
                                new Change<>("Told"),
                                new Change<>(Direction.OUTBOUND),
                                new Change<>(60L),
                                new Change<>(List.of()))),
                0);
    }

    @Test
    void refusesToClearTheSubjectOrTheDirectionOfACall() {
        assertInvalid(
                FailureCode.MISSING_FIELD,
                () -> new CorrectInteraction(CALL, new Change<>(null), null, null, null, null));
        expectRefusal(
                fixture.given(callLogged())
                        .when(new CorrectInteraction(CALL, null, null, new Change<>(null), null, null)),
                FailureCode.MISSING_FIELD);
    }

    @Test
    void refusesAContactThatIsNull() {
        List<ContactId> withNull = new ArrayList<>();
        withNull.add(null);
        assertInvalid(
                FailureCode.MISSING_FIELD,
                () -> new CorrectInteraction(CALL, null, null, null, null, new Change<>(withNull)));
    }

    @Test
    void refusesAnUnknownContact() {
        expectRefusal(
                interactionFixture(acmeRegistered())
                        .given(callLogged())
                        .when(new CorrectInteraction(CALL, null, null, null, null, new Change<>(List.of(ADA)))),
                FailureCode.CONTACT_UNKNOWN);
    }

    @Test
    void correctsNothingThatIsRetracted() {
        expectRefusal(
                fixture.given(callLogged(), callRetracted())
                        .when(new CorrectInteraction(CALL, new Change<>("Other"), null, null, null, null)),
                FailureCode.INTERACTION_RETRACTED);
    }

    @Test
    void retractsOnce() {
        fixture.given(callLogged()).when(new RetractInteraction(CALL)).expectEvents(callRetracted());
        expectNoChange(fixture.given(callLogged(), callRetracted()).when(new RetractInteraction(CALL)), 1);
    }
}
