package dev.kartoteka.query.performance;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is shown which results: an employee's by the reach of whoever asks, a team's also to those who work in it or below it, the
 * company's to everybody.
 */
@Component
class Onlookers {

    private final RecordStore<Goal> goals;

    Onlookers(RecordStore<Goal> goals) {
        this.goals = goals;
    }

    /** @throws Refusal with 403 for those who are not shown anybody's results */
    void requireReader(@Nullable AsOf asOf) {
        var unused = goals.owners(asOf);
    }

    /** @throws Refusal with 403 when the results are not for whoever asks */
    void requireShown(Holder holder, Staff staff, @Nullable AsOf asOf) {
        if (!shown(holder, staff, asOf)) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
    }

    boolean shown(Holder holder, Staff staff, @Nullable AsOf asOf) {
        requireReader(asOf);
        if (holder.employeeId() != null) {
            return ofEmployee(holder.employeeId(), asOf);
        }
        return holder.teamId() == null || ofTeam(holder.teamId(), staff, asOf);
    }

    boolean ofEmployee(String employeeId, @Nullable AsOf asOf) {
        Collection<@Nullable String> reach = goals.owners(asOf);
        return reach == null || reach.contains(employeeId);
    }

    boolean ofTeam(String teamId, Staff staff, @Nullable AsOf asOf) {
        Collection<@Nullable String> reach = goals.owners(asOf);
        if (reach == null || staff.isIn(teamId, CurrentActor.get().id(), ReportDeals.moment(asOf))) {
            return true;
        }
        // who leads sees all of a team below: then everybody in it is within reach, and there is somebody in it
        Collection<String> members = staff.membersOf(teamId, ReportDeals.moment(asOf));
        return !members.isEmpty() && reach.containsAll(members);
    }
}
