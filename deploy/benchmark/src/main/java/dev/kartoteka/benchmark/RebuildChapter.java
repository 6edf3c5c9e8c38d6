package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All projections from the first event on, against a reader that does nothing with what it reads. */
final class RebuildChapter implements Chapter {

    private final boolean each;

    /** @param each whether each projection is rebuilt by itself, too */
    RebuildChapter(boolean each) {
        this.each = each;
    }

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
        if (each) {
            alone(system, results, reading);
        }
    }

    private static void alone(SystemUnderTest system, Results results, double reading) {
        for (JsonNode projection : system.get("/benchmark/projections")) {
            double alone = system.perSecond("/rebuild?projection=" + projection.asString());
            results.add(Figure.ratio(
                    "c.   " + projection.asString() + " alone", List.of(alone / reading), null, Figure.rate(alone)));
        }
        system.settle();
    }
}
