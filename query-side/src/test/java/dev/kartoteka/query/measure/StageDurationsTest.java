package dev.kartoteka.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.deal.RandomHistories;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lots put together say what all say at once. */
class StageDurationsTest {

    @Property
    void lotsTogetherTakeAsLongAsAll(@ForAll("histories") List<Histories> lots, @ForAll("moments") Instant asOf) {
        List<List<Deal>> deals = lots.stream().map(lot -> lot.asOf(asOf)).toList();
        List<Deal> all = deals.stream().flatMap(List::stream).toList();
        List<StageDurations> durations = deals.stream().map(StageDurations::of).toList();

        for (String stage : List.of("s1", "s2", "s3", "nowhere")) {
            assertThat(StageDurations.together(stage, durations)).isEqualTo(StageTime.of(stage, all));
        }
    }

    @Property
    void aNumberIsFoundByItsRank(@ForAll("lots") List<long[]> lots) {
        lots.forEach(Arrays::sort);
        long[] all = lots.stream().flatMapToLong(LongStream::of).sorted().toArray();
        SortedLots sorted = new SortedLots(lots);

        for (int rank = 0; rank < all.length; rank++) {
            assertThat(sorted.ofRank(rank)).isEqualTo(all[rank]);
        }
    }

    @Provide
    Arbitrary<List<Histories>> histories() {
        return RandomHistories.histories().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<long[]>> lots() {
        return Arbitraries.longs()
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return RandomHistories.moments();
    }
}
