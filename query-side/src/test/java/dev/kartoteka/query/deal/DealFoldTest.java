package dev.kartoteka.query.deal;

import static dev.kartoteka.query.deal.DealEvents.CLIENT;
import static dev.kartoteka.query.deal.DealEvents.OWNER;
import static dev.kartoteka.query.deal.DealEvents.PIPELINE;
import static dev.kartoteka.query.deal.DealEvents.amount;
import static dev.kartoteka.query.deal.DealEvents.forward;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.reopened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.Histories.EVER;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealEvent;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealRenamed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealFoldTest {

    private static final String ID = "deal-1";

    private final Histories history = new Histories().add(day("01-01"), opened(ID, "s1", "100.00"));

    @Test
    void knowsEveryEventOfADeal() {
        assertThat(DealFold.FOLD.eventTypes()).containsExactlyInAnyOrder(DealEvent.class.getPermittedSubclasses());
    }

    @Test
    void opensInAStage() {
        assertThat(deal())
                .isEqualTo(new Deal(
                        ID,
                        "Title of deal-1",
                        CLIENT,
                        PIPELINE,
                        "s1",
                        Deal.OPEN,
                        new BigDecimal("100.00"),
                        "EUR",
                        null,
                        null,
                        OWNER,
                        null,
                        List.of(),
                        day("01-01"),
                        day("01-01"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new StageVisit("s1", day("01-01"), null, null, "employee-actor")),
                        List.of(),
                        List.of()));
    }

    @Test
    void endsOneVisitAndBeginsTheNextWhenItMoves() {
        history.add(day("01-04"), forward(ID, "s1", "s2"));

        assertThat(deal().stageId()).isEqualTo("s2");
        assertThat(deal().stageEnteredAt()).isEqualTo(day("01-04"));
        assertThat(deal().visits())
                .containsExactly(
                        new StageVisit("s1", day("01-01"), day("01-04"), StageVisit.FORWARD, "employee-actor"),
                        new StageVisit("s2", day("01-04"), null, null, "employee-actor"));
    }

    @Test
    void changesOnlyWhatAnEventSays() {
        history.add(day("01-02"), new DealRenamed(ID, CLIENT, "Title of deal-1", "Another"))
                .add(day("01-02"), amount(ID, "120.50"))
                .add(day("01-02"), new DealExpectedCloseDateChanged(ID, CLIENT, null, LocalDate.parse("2026-03-01")))
                .add(day("01-02"), new DealProbabilityOverridden(ID, CLIENT, null, new BigDecimal("0.75")))
                .add(day("01-02"), new DealOwnerAssigned(ID, CLIENT, OWNER, null))
                .add(day("01-02"), new DealClientLinked(ID, CLIENT, "client-2"));

        Deal expected = new Histories()
                .add(day("01-01"), opened(ID, "s1", "100.00"))
                .asOf(EVER)
                .get(0)
                .with(draft -> {
                    draft.title = "Another";
                    draft.amount = new BigDecimal("120.50");
                    draft.expectedCloseDate = LocalDate.parse("2026-03-01");
                    draft.probability = new BigDecimal("0.75");
                    draft.ownerId = null;
                    draft.clientId = "client-2";
                });
        assertThat(deal()).isEqualTo(expected);
    }

    @Test
    void isWonAtTheAmountAndByTheOwnerOfThatTime() {
        history.add(day("01-09"), won(ID, "s1", "90.00"))
                .add(day("01-10"), new DealOwnerAssigned(ID, CLIENT, OWNER, "employee-2"));

        assertThat(deal().won()).isTrue();
        assertThat(deal().amount()).isEqualTo("90.00");
        assertThat(deal().closedAt()).isEqualTo(day("01-09"));
        assertThat(deal().closedByOwnerId()).isEqualTo(OWNER);
        assertThat(deal().ownerId()).isEqualTo("employee-2");
        assertThat(deal().visits())
                .containsExactly(new StageVisit("s1", day("01-01"), day("01-09"), StageVisit.WON, "employee-actor"));
    }

    @Test
    void isLostForAReason() {
        history.add(day("01-09"), lost(ID, "s1", "price"));

        assertThat(deal().lostIn("s1")).isTrue();
        assertThat(deal().lossReasonId()).isEqualTo("price");
        assertThat(deal().lossNote()).isEqualTo("a note");
        assertThat(deal().competitor()).isEqualTo("a competitor");
        assertThat(deal().amount()).isEqualTo("100.00");
    }

    @Test
    void forgetsItsClosureAndBeginsAVisitWhenReopened() {
        history.add(day("01-09"), lost(ID, "s1", "price")).add(day("01-20"), reopened(ID, "s2"));

        Deal deal = deal();
        assertThat(deal.openIn("s2")).isTrue();
        assertThat(deal.stageEnteredAt()).isEqualTo(day("01-20"));
        assertThat(deal.openedAt()).isEqualTo(day("01-01"));
        assertThat(deal.closedAt()).isNull();
        assertThat(deal.closedByOwnerId()).isNull();
        assertThat(deal.lossReasonId()).isNull();
        assertThat(deal.lossNote()).isNull();
        assertThat(deal.competitor()).isNull();
        assertThat(deal.visits())
                .containsExactly(
                        new StageVisit("s1", day("01-01"), day("01-09"), StageVisit.LOST, "employee-actor"),
                        new StageVisit("s2", day("01-20"), null, null, "employee-actor"));
    }

    private Deal deal() {
        return history.asOf(EVER).get(0);
    }
}
