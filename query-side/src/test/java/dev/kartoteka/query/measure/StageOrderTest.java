package dev.kartoteka.query.measure;

import static dev.kartoteka.query.deal.DealEvents.forward;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.reopened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.GoldenLog.stage;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.StageRetired;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageOrderTest {

    private static final Pipeline WITH_A_RETIRED_STAGE = Histories.pipeline(
            new PipelineCreated(
                    "pipeline-1",
                    "Sales",
                    List.of(stage("a", "A", "0.1", null), stage("b", "B", "0.5", null), stage("c", "C", "0.8", null)),
                    List.of()),
            new StageRetired("pipeline-1", "b"));

    @Test
    void leavesOutARetiredStageThatNoDealHasHeld() {
        assertThat(stages(new Histories().add(day("01-01"), opened("deal-1", "a", "1"))))
                .containsExactly("a", "c");
    }

    @Test
    void keepsARetiredStageInPlaceWhileADealHasHeldIt() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "b", "1"))
                .add(day("01-02"), lost("deal-1", "b", "price"));

        assertThat(stages(deals)).containsExactly("a", "b", "c");
        assertThat(highest(deals)).isEqualTo(1);
    }

    @Test
    void putsAStageItDoesNotKnowFirst() {
        Histories deals = new Histories().add(day("01-01"), opened("deal-1", "x", "1"));

        assertThat(stages(deals)).containsExactly("x", "a", "c");
        assertThat(highest(deals)).isZero();
    }

    @Test
    void remembersThatADealWasOnceWon() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "a", "1"))
                .add(day("01-02"), won("deal-1", "a", "1"))
                .add(day("01-03"), reopened("deal-1", "a"));

        assertThat(highest(deals)).isEqualTo(1);
    }

    @Test
    void remembersTheHighestStageAfterAStepBack() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "a", "1"))
                .add(day("01-02"), forward("deal-1", "a", "c"))
                .add(day("01-03"), lost("deal-1", "c", "price"))
                .add(day("01-04"), reopened("deal-1", "a"));

        assertThat(highest(deals)).isEqualTo(1);
    }

    private static List<String> stages(Histories history) {
        return StageOrder.of(WITH_A_RETIRED_STAGE, history.asOf(T)).stages().stream()
                .map(Stage::id)
                .toList();
    }

    private static int highest(Histories history) {
        List<Deal> deals = history.asOf(T);
        return StageOrder.of(WITH_A_RETIRED_STAGE, deals).highest(deals.get(0));
    }
}
