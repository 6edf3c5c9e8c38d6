package dev.kartoteka.query.planner;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many visits an employee planned and paid, week by week. */
public record VisitPlan(String employeeId, Instant from, Instant to, List<Week> weeks) {

    /**
     * A week by ISO 8601.
     *
     * @param week such as 2026-W10
     * @param ratio of those held to those planned; null where none was planned
     */
    public record Week(
            String week, int planned, int held, @Nullable Double ratio) {

        static Week of(String week, List<Calendar.Entry> visits) {
            int held = (int) visits.stream().filter(Calendar.Entry::held).count();
            return new Week(week, visits.size(), held, Math.round(held * 10_000.0 / visits.size()) / 10_000.0);
        }
    }

    static VisitPlan of(Calendar calendar, ZoneId zone) {
        Map<String, List<Calendar.Entry>> weeks = new TreeMap<>();
        calendar.entries().stream()
                .filter(entry -> entry.kind().equals("VISIT"))
                .forEach(entry -> weeks.computeIfAbsent(week(entry.startsAt().atZone(zone)), key -> new ArrayList<>())
                        .add(entry));
        List<Week> rows = new ArrayList<>();
        weeks.forEach((week, visits) -> rows.add(Week.of(week, visits)));
        return new VisitPlan(calendar.employeeId(), calendar.from(), calendar.to(), rows);
    }

    private static String week(ZonedDateTime time) {
        return "%d-W%02d".formatted(time.get(IsoFields.WEEK_BASED_YEAR), time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
