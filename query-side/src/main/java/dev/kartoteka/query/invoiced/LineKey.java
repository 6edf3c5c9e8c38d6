package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.interactionstats.CalendarUnit;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Under which key a line counts in a report. */
record LineKey(InvoicedBy by, CalendarUnit unit, Staff members) {

    static LineKey of(ReportQuestion question, StaffReader staff) {
        return new LineKey(
                question.oneOf("by", InvoicedBy.class),
                question.oneOf("unit", CalendarUnit.class),
                staff.read(question.asOf()));
    }

    @Nullable
    String of(SoldLine line) {
        return switch (by) {
            case OWNER -> line.ownerId();
            case TEAM -> line.ownerId() == null ? null : members.teamOf(line.ownerId(), line.madeAt());
            case CLIENT -> line.clientId();
            case DEAL -> line.dealId();
            case PRODUCT -> line.line().productId();
            case PERIOD -> period(unit, line.day());
        };
    }

    static String period(CalendarUnit unit, LocalDate day) {
        return unit.nameOf(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
