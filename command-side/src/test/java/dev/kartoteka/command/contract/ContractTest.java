package dev.kartoteka.command.contract;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.contract.ContractFixtures.END;
import static dev.kartoteka.command.contract.ContractFixtures.ROOF;
import static dev.kartoteka.command.contract.ContractFixtures.START;
import static dev.kartoteka.command.contract.ContractFixtures.contractFixture;
import static dev.kartoteka.command.contract.ContractFixtures.drafted;
import static dev.kartoteka.command.contract.ContractFixtures.roofDrafted;
import static dev.kartoteka.command.contract.ContractFixtures.roofSigned;
import static dev.kartoteka.command.contract.ContractFixtures.signed;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate LATER = END.plusYears(1);
    private static final LineItem LINE = LineItem.priced(
            1, null, "Roof", BigDecimal.ONE, new BigDecimal("10.00"), BigDecimal.ZERO, null, BigDecimal.ZERO, 2);

    private final FixtureConfiguration<?> fixture = contractFixture();

    @Test
    void isFormedFromADeal() {
        contractFixture(
                        acmeRegistered(),
                        DealFixtures.bigOpenedFor(ACME),
                        new DealAmountChanged(
                                DealFixtures.BIG.value(), ACME.value(), null, null, new BigDecimal("70.00"), "EUR"))
                .givenNoPriorActivity()
                .when(new DraftContract(ROOF, DealFixtures.BIG, null, null, "Roof", day(START), day(END), null))
                .expectEvents(new ContractDrafted(
                        ROOF.value(),
                        ACME.value(),
                        DealFixtures.BIG.value(),
                        null,
                        "Roof",
                        START,
                        END,
                        List.of(),
                        new BigDecimal("70.00"),
                        "EUR"));
    }

    @Test
    void needsAClient() {
        expectRefusal(
                contractFixture(DealFixtures.bigOpened()).givenNoPriorActivity().when(draftFor(null)),
                FailureCode.CLIENT_REQUIRED);
    }

    @Test
    void isNotFormedFromAnotherClientsDeal() {
        ClientId other = new ClientId("client-other");
        expectRefusal(
                contractFixture(acmeRegistered(), ClientFixtures.registered(other), DealFixtures.bigOpenedFor(ACME))
                        .givenNoPriorActivity()
                        .when(draftFor(other)),
                FailureCode.DEAL_OF_ANOTHER_CLIENT);
    }

    @Test
    void isNotMadeWithAnArchivedClient() {
        expectRefusal(
                contractFixture(acmeRegistered(), new ClientArchived(ACME.value()), DealFixtures.bigOpenedFor(ACME))
                        .givenNoPriorActivity()
                        .when(draftFor(null)),
                FailureCode.CLIENT_ARCHIVED);
    }

    @Test
    void doesNotEndBeforeItStarts() {
        expectRefusal(
                contractFixture(acmeRegistered())
                        .givenNoPriorActivity()
                        .when(new DraftContract(ROOF, null, null, ACME, "Roof", day(END), day(START), null)),
                FailureCode.CONTRACT_ENDS_TOO_EARLY);
    }

    @Test
    void changesItsTermsWhileItIsADraft() {
        ChangeContractTerms change =
                new ChangeContractTerms(ROOF, null, null, new Change<>(null), new Change<>(Money.of("5", "EUR")));
        fixture.given(roofDrafted())
                .when(change)
                .expectEvents(new ContractTermsChanged(
                        ROOF.value(),
                        ACME.value(),
                        "Roof",
                        "Roof",
                        START,
                        START,
                        END,
                        null,
                        null,
                        null,
                        new BigDecimal("5.00"),
                        "EUR"));
        expectRefusal(contractFixture().given(roofDrafted(), roofSigned()).when(change), FailureCode.CONTRACT_SIGNED);
        expectRefusal(contractFixture().given(drafted(END, List.of(LINE))).when(change), FailureCode.AMOUNT_OF_LINES);
    }

    @Test
    void isSignedOnce() {
        fixture.given(roofDrafted())
                .when(new SignContract(ROOF, day(START), "Ada"))
                .expectEvents(
                        new ContractSigned(ROOF.value(), ACME.value(), "DRAFT", "SIGNED", START, "Ada", START, END));
        expectRefusal(
                contractFixture().given(roofDrafted(), roofSigned()).when(new SignContract(ROOF, day(START), null)),
                FailureCode.CONTRACT_SIGNED);
    }

    @Test
    void isNotSignedOnADayToCome() {
        expectRefusal(
                fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                        .andGiven(roofDrafted())
                        .when(new SignContract(ROOF, CalendarDay.parse("2026-03-03"), null)),
                FailureCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void isRenewedUntilALaterDay() {
        fixture.given(roofDrafted(), roofSigned())
                .when(new RenewContract(ROOF, day(LATER)))
                .expectEvents(renewed(END));
        expectRefusal(
                contractFixture().given(roofDrafted(), roofSigned()).when(new RenewContract(ROOF, day(END))),
                FailureCode.CONTRACT_ENDS_TOO_EARLY);
        expectRefusal(
                contractFixture().given(roofDrafted()).when(new RenewContract(ROOF, day(LATER))),
                FailureCode.CONTRACT_DRAFT);
        expectNoChange(
                contractFixture()
                        .given(roofDrafted(), roofSigned(), renewed(END))
                        .when(new RenewContract(ROOF, day(LATER))),
                2);
    }

    @Test
    void mayBeRenewedAfterItExpired() {
        fixture.given(roofDrafted(), roofSigned(), expired())
                .when(new RenewContract(ROOF, day(LATER)))
                .expectEvents(new ContractRenewed(ROOF.value(), ACME.value(), "EXPIRED", "RENEWED", END, LATER));
    }

    @Test
    void isTerminatedWhileItIsInForce() {
        ContractTerminated terminated = new ContractTerminated(ROOF.value(), ACME.value(), "SIGNED", "TERMINATED", END);
        fixture.given(roofDrafted(), roofSigned())
                .when(new TerminateContract(ROOF))
                .expectEvents(terminated);
        expectRefusal(
                contractFixture().given(roofDrafted()).when(new TerminateContract(ROOF)), FailureCode.CONTRACT_DRAFT);
        expectRefusal(
                contractFixture().given(roofDrafted(), roofSigned(), expired()).when(new TerminateContract(ROOF)),
                FailureCode.CONTRACT_ENDED);
        expectRefusal(
                contractFixture()
                        .given(roofDrafted(), roofSigned(), terminated)
                        .when(new RenewContract(ROOF, day(LATER))),
                FailureCode.CONTRACT_ENDED);
        expectNoChange(
                contractFixture().given(roofDrafted(), roofSigned(), terminated).when(new TerminateContract(ROOF)), 2);
    }

    @Test
    void expiresWhenItsLastDayIsOver() {
        fixture.givenCurrentTime(Instant.parse("2027-01-01T00:00:00Z"))
                .andGiven(roofDrafted(), roofSigned())
                .when(new ExpireContract(ROOF))
                .expectEvents(expired());
        expectNoChange(
                contractFixture()
                        .givenCurrentTime(Instant.parse("2026-12-31T23:59:59Z"))
                        .andGiven(roofDrafted(), roofSigned())
                        .when(new ExpireContract(ROOF)),
                1);
        expectNoChange(
                contractFixture()
                        .givenCurrentTime(Instant.parse("2030-01-01T00:00:00Z"))
                        .andGiven(drafted(null, List.of()), signed(null))
                        .when(new ExpireContract(ROOF)),
                1);
    }

    private static DraftContract draftFor(@Nullable ClientId clientId) {
        return new DraftContract(ROOF, DealFixtures.BIG, null, clientId, "Roof", null, null, null);
    }

    private static ContractRenewed renewed(LocalDate before) {
        return new ContractRenewed(ROOF.value(), ACME.value(), "SIGNED", "RENEWED", before, LATER);
    }

    private static ContractExpired expired() {
        return new ContractExpired(ROOF.value(), ACME.value(), "SIGNED", "EXPIRED", END);
    }

    private static CalendarDay day(LocalDate day) {
        return new CalendarDay(day);
    }
}
