package dev.kartoteka.query.report;

import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealSelection;
import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.deal.RandomHistories;
import dev.kartoteka.query.funnel.CohortFunnelCalculator;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is counted of deals does not depend on how they are parted, and is not counted again where nothing has changed. */
class CountedDealsTest {

    private static final int PORTION = 2;

    @Property
    void aFunnelIsTheSameHoweverTheDealsAreParted(
            @ForAll("histories") Histories history,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll @IntRange(min = 1, max = 5) int portions,
            @ForAll long seed) {
        Period period = one.isAfter(other) ? new Period(other, one) : new Period(one, other);
        List<Deal> deals = history.asOf(asOf);

        assertThat(CohortFunnelCalculator.calculate(PIPELINE_OF_THREE, parted(deals, portions, seed), period, asOf))
                .isEqualTo(CohortFunnelCalculator.calculate(PIPELINE_OF_THREE, CountedDeals.of(deals), period, asOf));
    }

    @Test
    void onlyThePortionInWhichADealHasChangedIsCountedAgain() {
        DealsInMemory known = new DealsInMemory(1, PORTION);
        List<Deal> deals = GoldenLog.deals();
        deals.forEach(deal -> known.put(version(deal, 0)));
        Choice all = Choice.of(DealSelection.ALL, null);
        String pipeline = deals.get(0).pipelineId();
        Map<String, Integer> counted = new HashMap<>();

        count(known.choose(pipeline, all), counted);
        count(known.choose(pipeline, all), counted);
        assertThat(counted.values()).containsOnly(1);

        String changed = deals.get(0).id();
        known.put(version(deals.get(0), 1));
        count(known.choose(pipeline, all), counted);

        assertThat(counted).containsEntry(changed, 2);
        assertThat(counted.values().stream().filter(times -> times > 1)).hasSizeLessThanOrEqualTo(PORTION);
        assertThat(counted).hasSize(deals.size());
    }

    private static void count(CountedDeals deals, Map<String, Integer> counted) {
        deals.ofEach("count", portion -> {
            portion.forEach(deal -> counted.merge(deal.id(), 1, Integer::sum));
            return portion.size();
        });
    }

    private static RecordVersion<Deal> version(Deal deal, long version) {
        return new RecordVersion<>(
                deal.id(),
                version,
                "DealOpened",
                deal.openedAt(),
                RecordVersion.OPEN,
                deal.openedAt(),
                RecordVersion.OPEN,
                version,
                deal,
                false);
    }

    private static CountedDeals parted(List<Deal> deals, int portions, long seed) {
        Random random = new Random(seed);
        List<List<Deal>> parts = new ArrayList<>();
        for (int i = 0; i < portions; i++) {
            parts.add(new ArrayList<>());
        }
        deals.forEach(deal -> parts.get(random.nextInt(portions)).add(deal));
        return CountedDeals.ofPortions(parts.stream().map(DealPortion::new).toList());
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
