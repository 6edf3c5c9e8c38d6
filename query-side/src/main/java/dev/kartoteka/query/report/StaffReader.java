package dev.kartoteka.query.report;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.team.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who worked in which team when: all employees and teams at once, which are few beside deals. */
@Component
public class StaffReader {

    private final RecordStore<Employee> employees;
    private final RecordStore<Team> teams;

    StaffReader(RecordStore<Employee> employees, RecordStore<Team> teams) {
        this.employees = employees.unrestricted();
        this.teams = teams.unrestricted();
    }

    /** @param asOf by recorded time: nothing learnt later; null for now */
    public Staff read(@Nullable AsOf asOf) {
        return new Staff(
                StateHistory.of(employees.versions(Filter.all()), asOf),
                StateHistory.of(teams.versions(Filter.all()), asOf));
    }
}
