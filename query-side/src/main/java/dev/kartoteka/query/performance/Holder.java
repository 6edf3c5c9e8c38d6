package dev.kartoteka.query.performance;

import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.report.Staff;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose results are meant.
 *
 * @param teamId null together with the employee for the whole company
 * @param employeeId null for a team's or the company's
 */
record Holder(@Nullable String teamId, @Nullable String employeeId) {

    static Holder of(Goal goal) {
        return new Holder(goal.teamId(), goal.ownerId());
    }

    /** Whether what was somebody's at a moment counts: of the employee, of a member of the team or of one below it then, or of anybody. */
    boolean counts(@Nullable String who, Instant at, Staff staff) {
        if (employeeId != null) {
            return employeeId.equals(who);
        }
        return teamId == null || (who != null && staff.isIn(teamId, who, at));
    }
}
