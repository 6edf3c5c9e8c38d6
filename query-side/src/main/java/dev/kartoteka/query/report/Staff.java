package dev.kartoteka.query.report;

import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.team.Team;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who worked in which team when. One who has left counts with the last team, as do the deals that were left behind. */
public final class Staff {

    private final StateHistory<Employee> employees;
    private final StateHistory<Team> teams;

    Staff(StateHistory<Employee> employees, StateHistory<Team> teams) {
        this.employees = employees;
        this.teams = teams;
    }

    /** The team of an employee at a moment; null for none, and for one who is no employee. */
    public @Nullable String teamOf(String employeeId, Instant at) {
        return employees.at(employeeId, at).map(Employee::teamId).orElse(null);
    }

    /** Whether the employee worked in the team, or in one below it, at that moment. */
    public boolean isIn(String teamId, String employeeId, Instant at) {
        return isWithin(teamId, teamOf(employeeId, at), at);
    }

    /** Whether a team is another, or was below it at that moment. */
    public boolean isWithin(String teamId, @Nullable String lower, Instant at) {
        Set<String> seen = new HashSet<>();
        String team = lower;
        while (team != null && seen.add(team)) {
            if (team.equals(teamId)) {
                return true;
            }
            team = teams.at(team, at).map(Team::parentId).orElse(null);
        }
        return false;
    }

    /** Everybody who worked in the team, or in one below it, at that moment. */
    public Set<String> membersOf(String teamId, Instant at) {
        return employees.ids().stream()
                .filter(employee -> isIn(teamId, employee, at))
                .collect(Collectors.toUnmodifiableSet());
    }
}
