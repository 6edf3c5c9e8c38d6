package dev.kartoteka.query.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells by a VTIMEZONE when the clocks of a zone change, as this system itself reckons: by rules, or one by one for so many years. */
final class ZoneComponent {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final int YEARS = 20;
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneComponent() {}

    /**
     * @param first from when on it is asked for
     * @param now decides, by its year alone, how far it goes
     */
    static void write(ContentLines lines, ZoneId zone, Instant first, Instant now) {
        lines.begin("VTIMEZONE");
        lines.put("TZID", zone.getId());
        changes(zone.getRules(), first, end(first, now)).forEach((offsets, times) -> {
            String kind = offsets.daylight ? "DAYLIGHT" : "STANDARD";
            lines.begin(kind);
            lines.put("DTSTART", LOCAL.format(times.get(0)));
            lines.put("TZOFFSETFROM", text(offsets.before));
            lines.put("TZOFFSETTO", text(offsets.after));
            String rule = yearly(times);
            if (rule != null) {
                lines.put("RRULE", rule);
            } else if (times.size() > 1) {
                lines.put("RDATE", times.stream().skip(1).map(LOCAL::format).collect(Collectors.joining(",")));
            }
            lines.end(kind);
        });
        lines.end("VTIMEZONE");
    }

    private static Map<Offsets, List<LocalDateTime>> changes(ZoneRules rules, Instant first, Instant end) {
        Map<Offsets, List<LocalDateTime>> changes = new LinkedHashMap<>();
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            changes.put(new Offsets(offset, offset, false), List.of(EVER));
            change = rules.nextTransition(first);
        }
        while (change != null && change.getInstant().isBefore(end)) {
            Offsets offsets = new Offsets(
                    change.getOffsetBefore(), change.getOffsetAfter(), rules.isDaylightSavings(change.getInstant()));
            changes.computeIfAbsent(offsets, key -> new ArrayList<>()).add(change.getDateTimeBefore());
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }

    /** Such as on the last Sunday of March, which programs read best; null where it is not so in each of these years. */
    private static @Nullable String yearly(List<LocalDateTime> times) {
        LocalDateTime first = times.get(0);
        boolean last = times.stream().allMatch(ZoneComponent::isInLastWeek);
        int week = last ? -1 : week(first);
        for (int i = 0; i < times.size(); i++) {
            LocalDateTime time = times.get(i);
            if (time.getYear() != first.getYear() + i
                    || time.getMonth() != first.getMonth()
                    || time.getDayOfWeek() != first.getDayOfWeek()
                    || !time.toLocalTime().equals(first.toLocalTime())
                    || (!last && week(time) != week)) {
                return null;
            }
        }
        return times.size() < YEARS - 1
                ? null
                : "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s"
                        .formatted(
                                first.getMonthValue(),
                                week,
                                first.getDayOfWeek().name().substring(0, 2));
    }

    private static boolean isInLastWeek(LocalDateTime time) {
        return time.getMonth() != time.plusWeeks(1).getMonth();
    }

    private static int week(LocalDateTime time) {
        return (time.getDayOfMonth() - 1) / 7 + 1;
    }

    private static Instant end(Instant first, Instant now) {
        Instant later = first.isAfter(now) ? first : now;
        return Year.from(later.atZone(ZoneOffset.UTC))
                .plusYears(YEARS)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static String text(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String text =
                "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }

    private record Offsets(ZoneOffset before, ZoneOffset after, boolean daylight) {}
}
