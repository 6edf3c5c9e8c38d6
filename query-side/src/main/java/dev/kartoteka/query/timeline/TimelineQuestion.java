package dev.kartoteka.query.timeline;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.list.PositionCursor;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is asked.
 *
 * @param kinds of entries; empty for all
 * @param from when it occurred, inclusive; null for the beginning
 * @param to when it occurred, exclusive; null for no end
 * @param asOf null for now
 * @param limit 1 to 500
 * @param cursor of the page before; null for the first page
 */
public record TimelineQuestion(
        String clientId,
        Set<String> kinds,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable AsOf asOf,
        int limit,
        @Nullable String cursor) {

    private static final Set<String> KNOWN = Set.of("kinds", "from", "to", "limit", "cursor", "asOf", "basis");

    public TimelineQuestion {
        kinds = requireKinds(kinds);
        Parameters.requireLimit(limit);
    }

    static TimelineQuestion of(String clientId, Map<String, String[]> parameters) {
        Parameters.requireKnown(parameters, KNOWN);
        String kinds = Parameters.single(parameters, "kinds");
        return new TimelineQuestion(
                clientId,
                kinds == null ? Set.of() : Set.copyOf(new TreeSet<>(Arrays.asList(kinds.split(",", -1)))),
                time(parameters, "from"),
                time(parameters, "to"),
                ListParameters.asOf(parameters),
                Parameters.limit(parameters),
                Parameters.single(parameters, "cursor"));
    }

    /** Where the page before ended; null on the first page. */
    @Nullable
    Place after() {
        if (cursor == null) {
            return null;
        }
        long[] places = PositionCursor.read(binding(), cursor, 2);
        return new Place(Instant.ofEpochMilli(places[0]), places[1]);
    }

    String cursorAfter(TimelineEntry last) {
        return PositionCursor.write(binding(), last.occurredAt().toEpochMilli(), last.position());
    }

    private String binding() {
        return "timeline" + clientId + new TreeSet<>(kinds) + from + to + asOf;
    }

    private static @Nullable Instant time(Map<String, String[]> parameters, String name) {
        String text = Parameters.single(parameters, name);
        return text == null ? null : Parameters.time(text);
    }

    private static Set<String> requireKinds(Collection<String> kinds) {
        if (!Kinds.ALL.containsAll(kinds)) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "No such kind; there are " + Kinds.ALL);
        }
        return Set.copyOf(kinds);
    }

    /** A place in the order of a timeline. */
    record Place(Instant occurredAt, long position) {}
}
