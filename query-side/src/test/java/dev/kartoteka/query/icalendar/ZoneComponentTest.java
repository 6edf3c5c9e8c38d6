package dev.kartoteka.query.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.platform.calendar.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever follows a written zone by the letter has the offsets that the runtime has. */
class ZoneComponentTest {

    private static final Instant FIRST = Instant.parse("2020-05-05T05:05:05Z");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void everyZoneHasItsOffsetsForTwentyYears() {
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j")) // made up by the library that reads calendars in other tests
                .sorted()
                .toList();
        assertThat(zones).hasSizeGreaterThan(500);

        List<String> wrong = new ArrayList<>();
        for (String id : zones) {
            ZoneId zone = ZoneId.of(id);
            NavigableMap<Instant, ZoneOffset> written = written(zone);
            for (Instant time = FIRST; time.isBefore(NOW.plus(Duration.ofDays(19 * 365))); time = later(time)) {
                if (!written.floorEntry(time).getValue().equals(zone.getRules().getOffset(time))) {
                    wrong.add(id + " at " + time);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void isAsShortAsTheZoneIsSimple() {
        ContentLines lines = new ContentLines();
        ZoneComponent.write(lines, ZoneId.of("UTC"), FIRST, NOW);
        assertThat(lines.toString().lines()).hasSize(8);
    }

    /** Some hours short of a week, so that hours around the changes are met too. */
    private static Instant later(Instant time) {
        return time.plus(Duration.ofHours(149));
    }

    /** From each onset on, the offset that is told for it. */
    private static NavigableMap<Instant, ZoneOffset> written(ZoneId zone) {
        ContentLines lines = new ContentLines();
        ZoneComponent.write(lines, zone, FIRST, NOW);
        NavigableMap<Instant, ZoneOffset> offsets = new TreeMap<>();
        Map<String, String> told = new HashMap<>();
        lines.toString().replace("\r\n ", "").lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            told.put(parts[0], parts[1]);
            if (parts[0].equals("END") && !parts[1].equals("VTIMEZONE")) {
                ZoneOffset before = ZoneOffset.of(told.getOrDefault("TZOFFSETFROM", ""));
                ZoneOffset after = ZoneOffset.of(told.getOrDefault("TZOFFSETTO", ""));
                String times = told.get("DTSTART") + (told.containsKey("RDATE") ? "," + told.remove("RDATE") : "");
                for (String time : times.split(",", -1)) {
                    offsets.put(LocalDateTime.parse(time, ZoneComponent.LOCAL).toInstant(before), after);
                }
                String rule = told.remove("RRULE");
                if (rule != null) {
                    Instant first =
                            LocalDateTime.parse(times, ZoneComponent.LOCAL).toInstant(ZoneOffset.UTC);
                    Recurrence.parse(rule)
                            .between(first, ZoneOffset.UTC, first, first.plus(Duration.ofDays(40 * 366)), 100)
                            .forEach(onset -> offsets.put(
                                    LocalDateTime.ofInstant(onset, ZoneOffset.UTC)
                                            .toInstant(before),
                                    after));
                }
            }
        });
        return offsets;
    }
}
