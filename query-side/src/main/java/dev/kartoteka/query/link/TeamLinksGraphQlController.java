package dev.kartoteka.query.link;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.team.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who works with whom. */
@Controller
class TeamLinksGraphQlController {

    private final RecordStore<Team> teams;
    private final RecordStore<Employee> employees;

    TeamLinksGraphQlController(RecordStore<Team> teams, RecordStore<Employee> employees) {
        this.teams = teams;
        this.employees = employees;
    }

    @BatchMapping(typeName = "Employee")
    Map<Seen<Employee>, Seen<Team>> team(List<Seen<Employee>> rows) {
        return Links.oneOfSetUp(rows, Employee::teamId, teams);
    }

    @BatchMapping(typeName = "Team")
    Map<Seen<Team>, Seen<Team>> parent(List<Seen<Team>> rows) {
        return Links.oneOfSetUp(rows, Team::parentId, teams);
    }

    @BatchMapping(typeName = "Team")
    Map<Seen<Team>, List<Seen<Employee>>> members(List<Seen<Team>> rows) {
        Map<Seen<Team>, List<Seen<Employee>>> members = new LinkedHashMap<>();
        Links.byMoment(rows).forEach((asOf, together) -> {
            List<String> ids = together.stream().map(team -> team.value().id()).toList();
            Map<String, List<Seen<Employee>>> byTeam =
                    employees.find(in(employees.model().fields().path("teamId"), ids), asOf).stream()
                            .map(version -> Seen.of(version, asOf))
                            .collect(Collectors.groupingBy(
                                    employee -> String.valueOf(employee.value().teamId())));
            together.forEach(
                    team -> members.put(team, byTeam.getOrDefault(team.value().id(), List.of())));
        });
        return members;
    }
}
