package dev.kartoteka.query.report;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a report, by a URL or in GraphQL; so that each report reads its question once. */
public interface ReportQuestion {

    @Nullable
    String text(String name);

    @Nullable
    Instant time(String name);

    @Nullable
    LocalDate day(String name);

    /** One of some words; the first when absent. */
    <E extends Enum<E>> E oneOf(String name, Class<E> type);

    /** Null for now. */
    @Nullable
    AsOf asOf();

    /** How many of a list, 1 to 500. */
    int limit();

    /** From {@code from} on and before {@code to}; each may be absent. */
    default Period period() {
        return period(time("from"), time("to"));
    }

    /** @throws Refusal when the period ends before it begins */
    static Period period(@Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw endsBeforeItBegins();
        }
        return new Period(from, to);
    }

    /** The days from {@code from} on and before {@code to}; each may be absent. */
    default Days days() {
        return new Days(day("from"), day("to"));
    }

    /** Which deals count. */
    default DealFilter filter() {
        return new DealFilter(text("ownerId"), text("teamId"), text("source"), text("productId"));
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
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

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
