package dev.kartoteka.query.forecast;

import static dev.kartoteka.query.deal.DealEvents.PIPELINE;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.Histories;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Waterfalls of a whole log. */
final class Waterfalls {

    private Waterfalls() {}

    static Waterfall between(Histories deals, Instant from, Instant to) {
        Map<String, DealVersions> versions = new LinkedHashMap<>();
        Map<String, List<Deal>> later = deals.statesBetween(from, to);
        later.forEach((id, states) -> versions.put(id, new DealVersions(null, states)));
        deals.asOf(from)
                .forEach(deal ->
                        versions.put(deal.id(), new DealVersions(deal, later.getOrDefault(deal.id(), List.of()))));
        return WaterfallCalculator.calculate(PIPELINE, List.copyOf(versions.values()), from, to);
    }
}
