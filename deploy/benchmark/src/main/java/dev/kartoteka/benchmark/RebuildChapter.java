package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All projections from the first event on, against a reader that does nothing with what it reads. */
final class RebuildChapter implements Chapter {

    @Override
    public String title() {
        return "rebuild";
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) {
        List<Double> ratios = new ArrayList<>();
        List<Double> readings = new ArrayList<>();
        List<Double> rebuilds = new ArrayList<>();
        for (int pair = 0; pair < effort.pairs; pair++) {
            double reading = system.perSecond("/reading");
            double rebuild = system.perSecond("/rebuild");
            readings.add(reading);
            rebuilds.add(rebuild);
            ratios.add(rebuild / reading);
        }
        double reading = WriteChapter.median(readings);
        results.add(Figure.ratio(
                "c. rebuild of all / reading",
                ratios,
                0.6,
                "events: " + Figure.rate(WriteChapter.median(rebuilds)) + " / " + Figure.rate(reading)));
        if (effort != Effort.LONG) {
            return; // there are some forty of them
        }
        for (JsonNode projection : system.get("/benchmark/projections")) {
            double alone = system.perSecond("/rebuild?projection=" + projection.asString());
            system.settle();
            results.add(Figure.ratio(
                    "c.   " + projection.asString() + " alone", List.of(alone / reading), null, Figure.rate(alone)));
        }
        system.perSecond("/rebuild"); // so that every read model is whole again
    }
}
