package dev.kartoteka.command.automation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cel.common.values.NullValue;
import dev.kartoteka.shared.event.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between our values and those of expressions, where numbers are floating, days are times, and nothing is a value. */
final class CelValues {

    private static final JsonMapper JSON = EventJson.mapper();

    private CelValues() {}

    /** As expressions want it. */
    static Object of(@Nullable Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Instant) {
            return value;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(CelValues::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((name, part) -> values.put(String.valueOf(name), of(part)));
            return values;
        }
        return of(JSON.convertValue(value, Map.class));
    }

    /** As bodies of commands want it; null for nothing. */
    static @Nullable Object plain(Object value) {
        if (value instanceof NullValue) {
            return null;
        }
        if (value instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MILLIS).toString();
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return number.longValue();
        }
        if (value instanceof Collection<?> several) {
            List<@Nullable Object> all = new ArrayList<>();
            several.forEach(one -> all.add(plain(one)));
            return all;
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? value
                : value.toString();
    }
}
