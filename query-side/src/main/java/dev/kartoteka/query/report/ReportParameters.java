package dev.kartoteka.query.report;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/** What a URL says of a report; what the report does not know is refused. */
public final class ReportParameters {

    private static final Set<String> COMMON = Set.of("asOf", "basis", "ownerId", "teamId", "source", "productId");

    private final Map<String, String[]> given;

    private ReportParameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** Of a report over deals, which can all be as of a moment and filtered. */
    public static ReportParameters ofDeals(WebRequest request, String... own) {
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(List.of(own));
        return of(request, known);
    }

    public static ReportParameters of(WebRequest request, Set<String> known) {
        Parameters.requireKnown(request.getParameterMap(), known);
        return new ReportParameters(request.getParameterMap());
    }

    public @Nullable AsOf asOf() {
        return ListParameters.asOf(given);
    }

    public DealFilter filter() {
        return new DealFilter(text("ownerId"), text("teamId"), text("source"), text("productId"));
    }

    /** From {@code from} on and before {@code to}; each may be absent. */
    public Period period() {
        return period(time("from"), time("to"));
    }

    /** @throws Refusal when the period ends before it begins */
    public static Period period(@Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw endsBeforeItBegins();
        }
        return new Period(from, to);
    }

    /** The days from {@code from} on and before {@code to}; each may be absent. */
    public Days days() {
        return new Days(day("from"), day("to"));
    }

    public @Nullable Instant time(String name) {
        String text = text(name);
        return text == null ? null : Parameters.time(text);
    }

    public @Nullable String text(String name) {
        return Parameters.single(given, name);
    }

    /** One of some words, by its lower-case name; the first when absent. */
    public <E extends Enum<E>> E oneOf(String name, E[] values) {
        String text = text(name);
        if (text == null) {
            return values[0];
        }
        return parse(name, text, values);
    }

    /** @throws Refusal when it is none of the values */
    public static <E extends Enum<E>> E parse(String name, String text, E[] values) {
        for (E value : values) {
            if (value.name().toLowerCase(java.util.Locale.ROOT).equals(text)) {
                return value;
            }
        }
        List<String> words = java.util.Arrays.stream(values)
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is one of " + String.join(", ", words));
    }

    private @Nullable LocalDate day(String name) {
        String text = text(name);
        return text == null ? null : CalendarDay.parse(text).value();
    }

    private static Refusal endsBeforeItBegins() {
        return new Refusal(FailureCode.INVALID_PARAMETER, "from is not after to");
    }

    /**
     * A span of days.
     *
     * @param from the first; null for no bound
     * @param to the first after; null for no bound
     */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        public Days {
            if (from != null && to != null && from.isAfter(to)) {
                throw endsBeforeItBegins();
            }
        }

        public boolean contain(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }
}
