package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/**
 * What a calendar program is sent, line by line; that another parser reads it back is {@code ICalendarTest}'s, since that parser
 * changes the time zones of the whole process.
 */
record CalendarText(List<String> lines) {

    static CalendarText of(String sent) {
        assertThat(sent).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        return new CalendarText(sent.replace("\r\n ", "").lines().toList());
    }

    long components(String name) {
        return lines.stream().filter(("BEGIN:" + name)::equals).count();
    }

    /** Of a record, a property without its parameters; none of ours has a colon in them. */
    Optional<String> value(String recordId, String name) {
        int uid = lines.indexOf("UID:" + recordId + "@kartoteka");
        assertThat(uid).as(recordId + " in " + lines).isPositive();
        List<String> before = lines.subList(0, uid);
        int begin = before.lastIndexOf(
                before.stream().filter(line -> line.startsWith("BEGIN:")).reduce("", (first, last) -> last));
        List<String> component = lines.subList(begin, lines.size());
        return component.stream()
                .takeWhile(line -> !line.startsWith("END:"))
                .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).replace("\\,", ","));
    }
}
