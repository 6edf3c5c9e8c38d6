package dev.kartoteka.query.performance;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day that is summed up, by the days of a zone, and from when it is looked at.
 *
 * @param moment the one that {@code asOf} is, or this one
 */
record SummaryDay(
        LocalDate date,
        ZoneId zone,
        Instant from,
        Instant to,
        @Nullable AsOf asOf,
        Instant moment) {

    /**
     * A day in a zone.
     *
     * @param date null for the one that {@code asOf} is in
     * @throws Refusal with 400 when it has not begun by then
     */
    static SummaryDay of(@Nullable LocalDate date, ZoneId zone, @Nullable AsOf asOf) {
        Instant moment = ReportDeals.moment(asOf);
        LocalDate day = date == null ? moment.atZone(zone).toLocalDate() : date;
        Instant from = day.atStartOfDay(zone).toInstant();
        if (from.isAfter(moment)) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "date has not begun by then");
        }
        return new SummaryDay(
                day, zone, from, day.plusDays(1).atStartOfDay(zone).toInstant(), asOf, moment);
    }

    boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Its last moment, or the one from which it is looked at when that is earlier. */
    Instant end() {
        Instant last = to.minusMillis(1);
        return moment.isBefore(last) ? moment : last;
    }

    /**
     * From when to look for what a record does not keep of the day, such as whose it was. What is asked for by recorded time is
     * looked at from then: what was known of the evening later is not kept apart.
     */
    @Nullable
    AsOf evening() {
        boolean over = !moment.isBefore(to);
        return over && (asOf == null || asOf.basis() == AsOf.Basis.OCCURRED)
                ? new AsOf(end(), AsOf.Basis.OCCURRED)
                : asOf;
    }
}
