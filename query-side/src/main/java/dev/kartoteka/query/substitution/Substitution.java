package dev.kartoteka.query.substitution;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for an employee who is away, as it is after an event.
 *
 * @param employeeIds both of them, who see it
 * @param firstDay inclusive, as is the last one
 * @param zone whose days these are
 */
public record Substitution(
        String id,
        String absentId,
        String substituteId,
        List<String> employeeIds,
        LocalDate firstDay,
        LocalDate lastDay,
        String zone,
        boolean cancelled) {

    /** For whom somebody stands in at a moment, null for now. */
    public static List<String> absent(
            RecordStore<Substitution> substitutions, String substituteId, @Nullable AsOf asOf) {
        Instant moment = asOf == null ? Instant.now() : asOf.time();
        return of(substitutions, substituteId, asOf).stream()
                .filter(one -> one.covers(moment.atZone(ZoneId.of(one.zone())).toLocalDate()))
                .map(Substitution::absentId)
                .distinct()
                .toList();
    }

    /** Those in which somebody is the substitute, whenever they are. */
    public static List<Substitution> of(
            RecordStore<Substitution> substitutions, String substituteId, @Nullable AsOf asOf) {
        Fields fields = substitutions.model().fields();
        return substitutions
                .find(
                        Filters.and(
                                Filters.eq(fields.path("substituteId"), substituteId),
                                Filters.eq(fields.path("cancelled"), false)),
                        asOf)
                .stream()
                .map(RecordVersion::state)
                .toList();
    }

    /** Whether it is for this day. */
    public boolean covers(LocalDate day) {
        return !cancelled && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    Substitution until(LocalDate day) {
        return new Substitution(id, absentId, substituteId, employeeIds, firstDay, day, zone, cancelled);
    }

    Substitution called() {
        return new Substitution(id, absentId, substituteId, employeeIds, firstDay, lastDay, zone, true);
    }
}
