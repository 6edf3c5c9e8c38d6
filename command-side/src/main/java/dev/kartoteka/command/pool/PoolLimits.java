package dev.kartoteka.command.pool;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.pool.PoolId;
import dev.kartoteka.shared.pool.PoolLimitsSet;
import dev.kartoteka.shared.pool.PoolRecordClaimed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The limits that hold now. */
@Component
public class PoolLimits {

    private static final Limits NONE = new Limits(null, null);

    private static final Fold<Limits> LIMITS = Fold.of(Limits.class)
            .always(
                    PoolLimitsSet.class,
                    (before, event, recorded) -> new Limits(event.mostClaimed(), event.daysWithoutContact()))
            .always(PoolRecordClaimed.class, (before, event, recorded) -> before == null ? NONE : before)
            .build();

    private final Records records;

    PoolLimits(Records records) {
        this.records = records;
    }

    /** How many those may hold who have no limit of their own; null for any number. */
    @Nullable
    Integer commonMostClaimed() {
        return of(PoolId.DEFAULT).mostClaimed();
    }

    /** After how many days without a contact what the employee claimed goes back; null for never. */
    public @Nullable Integer daysWithoutContact(String employeeId) {
        Integer own = of(PoolId.of(new EmployeeId(employeeId))).daysWithoutContact();
        return own == null ? of(PoolId.DEFAULT).daysWithoutContact() : own;
    }

    private Limits of(PoolId pool) {
        Limits set = records.current(pool.value(), LIMITS);
        return set == null ? NONE : set;
    }

    private record Limits(
            @Nullable Integer mostClaimed, @Nullable Integer daysWithoutContact) {}
}
