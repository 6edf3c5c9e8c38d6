package dev.kartoteka.query.measure;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.StageVisit;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long some deals stayed in each stage. {@link #together} is what {@link StageTime} says of all of several lots of deals,
 * without going through them again.
 */
public final class StageDurations {

    private final Map<String, Stays> byStage = new HashMap<>();

    private StageDurations() {}

    public static StageDurations of(List<Deal> deals) {
        Map<String, LongStream.Builder> millis = new HashMap<>();
        for (Deal deal : deals) {
            Set<String> stages = new HashSet<>();
            for (StageVisit visit : deal.visits()) {
                if (stages.add(visit.stageId())) {
                    deal.timeIn(visit.stageId())
                            .ifPresent(time -> millis.computeIfAbsent(visit.stageId(), id -> LongStream.builder())
                                    .add(time.toMillis()));
                }
            }
        }
        StageDurations durations = new StageDurations();
        millis.forEach((stage, values) ->
                durations.byStage.put(stage, new Stays(values.build().sorted().toArray())));
        return durations;
    }

    /** The time in a stage of the deals of all lots. */
    public static StageTime together(String stageId, List<StageDurations> lots) {
        List<Stays> all = lots.stream()
                .map(lot -> lot.byStage.get(stageId))
                .filter(Objects::nonNull)
                .toList();
        int completed = all.stream().mapToInt(stays -> stays.sorted.length).sum();
        if (completed == 0) {
            return new StageTime(0, null, null);
        }
        long total = all.stream().mapToLong(stays -> stays.total).sum();
        SortedLots sorted =
                new SortedLots(all.stream().map(stays -> stays.sorted).toList());
        return new StageTime(completed, Days.mean(total, completed), median(sorted, completed));
    }

    /** Of the middle two, which are the same when there is one in the middle. */
    private static double median(SortedLots lots, int completed) {
        return Objects.requireNonNull(Days.median(Stream.of((completed - 1) / 2, completed / 2)
                .map(rank -> Duration.ofMillis(lots.ofRank(rank)))
                .toList()));
    }

    /** In milliseconds. */
    private static final class Stays {

        private final long[] sorted;
        private final long total;

        Stays(long... sorted) {
            this.sorted = sorted;
            this.total = Arrays.stream(sorted).sum();
        }
    }
}
