package dev.kartoteka.command.interaction;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeArchived;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.contact.ContactFixtures.ADA;
import static dev.kartoteka.command.contact.ContactFixtures.adaRegistered;
import static dev.kartoteka.command.deal.DealFixtures.BIG;
import static dev.kartoteka.command.deal.DealFixtures.bigOpened;
import static dev.kartoteka.command.deal.DealFixtures.bigOpenedFor;
import static dev.kartoteka.command.interaction.InteractionFixtures.CALL;
import static dev.kartoteka.command.interaction.InteractionFixtures.callLogged;
import static dev.kartoteka.command.interaction.InteractionFixtures.interactionFixture;
import static dev.kartoteka.command.interaction.InteractionFixtures.logged;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.interaction.InteractionLogged;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogInteractionTest {

    @Test
    void logsAContactWithAClient() {
        interactionFixture(acmeRegistered())
                .givenNoPriorActivity()
                .when(log(InteractionKind.CALL, Direction.OUTBOUND, null, null))
                .expectEvents(callLogged());
    }

    @Test
    void logsWithDealAndContacts() {
        interactionFixture(acmeRegistered(), bigOpenedFor(ACME), adaRegistered())
                .givenNoPriorActivity()
                .when(log(InteractionKind.VISIT, null, BIG, List.of(ADA, ADA)))
                .expectEvents(new InteractionLogged(
                        CALL.value(),
                        ACME.value(),
                        BIG.value(),
                        List.of(ADA.value()),
                        "VISIT",
                        null,
                        "Offer",
                        "Told",
                        60L));
    }

    @Test
    void takesADealThatHasNoClientYet() {
        interactionFixture(acmeRegistered(), bigOpened())
                .givenNoPriorActivity()
                .when(log(InteractionKind.NOTE, null, BIG, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isToldOfArchivedClientsToo() {
        interactionFixture(acmeRegistered(), acmeArchived())
                .givenNoPriorActivity()
                .when(log(InteractionKind.NOTE, null, null, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAnUnknownClientDealOrContact() {
        expectRefusal(
                interactionFixture().givenNoPriorActivity().when(log(InteractionKind.NOTE, null, null, null)),
                FailureCode.CLIENT_UNKNOWN);
        expectRefusal(
                interactionFixture(acmeRegistered())
                        .givenNoPriorActivity()
                        .when(log(InteractionKind.NOTE, null, BIG, null)),
                FailureCode.DEAL_UNKNOWN);
        expectRefusal(
                interactionFixture(acmeRegistered())
                        .givenNoPriorActivity()
                        .when(log(InteractionKind.NOTE, null, null, List.of(ADA))),
                FailureCode.CONTACT_UNKNOWN);
    }

    @Test
    void refusesTheDealOfAnotherClient() {
        ClientId other = new ClientId("client-other");
        expectRefusal(
                interactionFixture(acmeRegistered(), bigOpenedFor(other))
                        .givenNoPriorActivity()
                        .when(log(InteractionKind.NOTE, null, BIG, null)),
                FailureCode.DEAL_OF_ANOTHER_CLIENT);
        expectRefusal(
                interactionFixture(
                                acmeRegistered(),
                                bigOpenedFor(ACME),
                                new DealClientLinked(BIG.value(), ACME.value(), other.value()))
                        .givenNoPriorActivity()
                        .when(log(InteractionKind.NOTE, null, BIG, null)),
                FailureCode.DEAL_OF_ANOTHER_CLIENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"CALL", "EMAIL", "MESSAGE"})
    void needsADirectionWhereOneSideBegins(InteractionKind kind) {
        assertInvalid(FailureCode.MISSING_FIELD, () -> log(kind, null, null, null));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CALL", "EMAIL", "MESSAGE"})
    void needsNoDirectionElsewhere(InteractionKind kind) {
        interactionFixture(acmeRegistered())
                .givenNoPriorActivity()
                .when(log(kind, null, null, null))
                .expectEvents(logged(kind.name(), null));
    }

    @Test
    void refusesADurationThatCannotBe() {
        assertInvalid(FailureCode.INVALID_VALUE, () -> lasting(-1));
        assertInvalid(FailureCode.INVALID_VALUE, () -> lasting(31_536_001));
    }

    private static LogInteraction lasting(long seconds) {
        return new LogInteraction(CALL, ACME, null, null, InteractionKind.NOTE, null, "Offer", null, seconds);
    }

    private static LogInteraction log(
            InteractionKind kind,
            @Nullable Direction direction,
            @Nullable DealId dealId,
            @Nullable List<ContactId> contactIds) {
        return new LogInteraction(CALL, ACME, dealId, contactIds, kind, direction, "Offer", "Told", 60L);
    }
}
