package dev.kartoteka.query.deal;

import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.board.BoardCalculator;
import dev.kartoteka.query.forecast.ForecastCalculator;
import dev.kartoteka.query.funnel.CohortFunnelCalculator;
import dev.kartoteka.query.funnel.PeriodFunnelCalculator;
import dev.kartoteka.query.funnel.SnapshotFunnelCalculator;
import dev.kartoteka.query.losses.LossesCalculator;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.CountedDeals;
import dev.kartoteka.query.sales.SalesCalculator;
import dev.kartoteka.query.sales.SalesMethod;
import dev.kartoteka.query.sales.SalesMethodsCalculator;
import dev.kartoteka.query.stagetime.StageTimesCalculator;
import dev.kartoteka.query.velocity.VelocityCalculator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reports say the same of the facts of deals as of the deals, in whatever order they come. */
class DealFactsTest {

    @Property
    void everyReportThatCountsIsTheSame(
            @ForAll("histories") Histories history,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll long seed) {
        Period period = one.isAfter(other) ? new Period(other, one) : new Period(one, other);
        List<Deal> deals = history.asOf(asOf);
        List<Deal> facts =
                new ArrayList<>(deals.stream().map(new DealFacts()::of).toList());
        Collections.shuffle(facts, new Random(seed));

        assertThat(reports(facts, period, asOf)).isEqualTo(reports(deals, period, asOf));
    }

    @Property
    void nothingOfAPersonIsInThem(@ForAll("histories") Histories history, @ForAll("moments") Instant asOf) {
        assertThat(history.asOf(asOf).stream().map(new DealFacts()::of)).allSatisfy(deal -> {
            assertThat(Stream.of(deal.title(), deal.clientId(), deal.lossNote(), deal.competitor()))
                    .containsOnlyNulls();
            assertThat(deal.checklist()).isEmpty();
            assertThat(deal.shares()).isEmpty();
            assertThat(deal.visits())
                    .allSatisfy(visit -> assertThat(visit.actorId()).isNull());
        });
    }

    private static List<Object> reports(List<Deal> deals, Period period, Instant asOf) {
        List<Object> reports = new ArrayList<>(List.of(
                BoardCalculator.calculate(PIPELINE_OF_THREE, deals, asOf),
                CohortFunnelCalculator.calculate(PIPELINE_OF_THREE, CountedDeals.of(deals), period, asOf),
                PeriodFunnelCalculator.calculate(PIPELINE_OF_THREE, deals, period, asOf),
                SnapshotFunnelCalculator.calculate(PIPELINE_OF_THREE, deals, asOf),
                ForecastCalculator.calculate(PIPELINE_OF_THREE, deals, null, null, asOf),
                LossesCalculator.calculate(PIPELINE_OF_THREE, deals, period, asOf),
                VelocityCalculator.calculate(PIPELINE_OF_THREE, deals, period, asOf),
                StageTimesCalculator.calculate(PIPELINE_OF_THREE, deals, asOf),
                SalesCalculator.calculate(deals, (employee, at) -> "team of " + employee, period, asOf)));
        Arrays.stream(SalesMethod.values())
                .map(by -> SalesMethodsCalculator.calculate(by, deals, period, asOf))
                .forEach(reports::add);
        return reports;
    }

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.histories();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return RandomHistories.moments();
    }
}
