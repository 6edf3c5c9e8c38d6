package dev.kartoteka.query.measure;

import dev.kartoteka.query.deal.Deal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long deals stayed in a stage, each over all its visits.
 *
 * @param completed deals that were there and are there no more; the others do not count
 */
public record StageTime(
        int completed, @Nullable Double meanDays, @Nullable Double medianDays) {

    public static StageTime of(String stageId, List<Deal> deals) {
        List<Duration> times = deals.stream()
                .map(deal -> deal.timeIn(stageId))
                .flatMap(Optional::stream)
                .toList();
        return new StageTime(times.size(), Days.mean(times), Days.median(times));
    }
}
