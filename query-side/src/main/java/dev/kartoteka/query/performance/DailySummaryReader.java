package dev.kartoteka.query.performance;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.employee.EmployeeZones;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import dev.kartoteka.query.team.Team;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what an employee, a team or the company did on a day; today by their own days when none is named. */
@Component
class DailySummaryReader {

    private final DayRecords records;
    private final FactReader facts;
    private final ProgressReader progress;
    private final StaffReader staff;
    private final EmployeeZones zones;
    private final RecordStore<Team> teams;
    private final Onlookers onlookers;

    DailySummaryReader(
            DayRecords records,
            FactReader facts,
            ProgressReader progress,
            StaffReader staff,
            EmployeeZones zones,
            RecordStore<Team> teams,
            Onlookers onlookers) {
        this.records = records;
        this.facts = facts;
        this.progress = progress;
        this.staff = staff;
        this.zones = zones;
        this.teams = teams;
        this.onlookers = onlookers;
    }

    /** @throws Refusal with 403 when the results are not for whoever asks */
    DailySummary read(ReportQuestion question) {
        AsOf asOf = question.asOf();
        Holder holder = new Holder(question.text("teamId"), question.text("employeeId"));
        Staff members = staff.read(asOf);
        onlookers.requireShown(holder, members, asOf);
        SummaryDay day = SummaryDay.of(question.day("date"), zone(holder, asOf), asOf);
        return new DaySheet(records, facts, holder, members, day)
                .summary(progress.onDay(holder, day.date(), members, day.evening()));
    }

    private ZoneId zone(Holder holder, @Nullable AsOf asOf) {
        String team = holder.teamId();
        String employee = holder.employeeId();
        if (team != null && employee != null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "Either employeeId or teamId");
        }
        if (team != null && teams.get(team, asOf).isEmpty()) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no such team, or was none then");
        }
        return employee == null ? zones.company() : zones.of(employee, asOf);
    }
}
