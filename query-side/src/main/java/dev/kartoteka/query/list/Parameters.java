package dev.kartoteka.query.list;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of URL parameters that many reads share. */
public final class Parameters {

    private Parameters() {}

    public static void requireKnown(Map<String, String[]> parameters, Set<String> known) {
        parameters.keySet().forEach(name -> {
            if (!known.contains(name)) {
                throw new Refusal(
                        FailureCode.INVALID_PARAMETER,
                        "An unknown parameter; "
                                + (known.isEmpty() ? "there are none" : "there are " + new TreeSet<>(known)));
            }
        });
    }

    public static @Nullable String single(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        if (values == null) {
            return null;
        }
        if (values.length != 1) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is given once");
        }
        return values[0];
    }

    public static int limit(Map<String, String[]> parameters) {
        String text = single(parameters, "limit");
        return text == null ? ListQuery.DEFAULT_LIMIT : limit(text);
    }

    private static int limit(String text) {
        try {
            return requireLimit(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new Refusal(FailureCode.INVALID_LIMIT, FailureCode.INVALID_LIMIT.meaning());
        }
    }

    public static int requireLimit(int limit) {
        if (limit < 1 || limit > ListQuery.MAXIMUM_LIMIT) {
            throw new Refusal(FailureCode.INVALID_LIMIT, FailureCode.INVALID_LIMIT.meaning());
        }
        return limit;
    }

    public static boolean flag(Map<String, String[]> parameters, String name) {
        String text = single(parameters, name);
        if (text == null) {
            return false;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is true or false");
        }
        return text.equals("true");
    }

    /** @return null for now */
    public static @Nullable AsOf asOf(@Nullable String time, @Nullable String basis) {
        AsOf.Basis by = basis(basis);
        if (time == null) {
            return by == null ? null : new AsOf(Instant.now(), by);
        }
        return new AsOf(time(time), by == null ? AsOf.Basis.OCCURRED : by);
    }

    public static Instant time(String text) {
        try {
            // whole milliseconds are kept; a finer moment sees what its millisecond has
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw new Refusal(FailureCode.INVALID_TIME, FailureCode.INVALID_TIME.meaning());
        }
    }

    private static AsOf.@Nullable Basis basis(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "occurred" -> AsOf.Basis.OCCURRED;
            case "recorded" -> AsOf.Basis.RECORDED;
            default -> throw new Refusal(FailureCode.INVALID_PARAMETER, "basis is occurred or recorded");
        };
    }
}
