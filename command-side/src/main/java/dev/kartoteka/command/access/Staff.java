package dev.kartoteka.command.access;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.team.TeamCreated;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works in which team now. One who has left counts with the last team. */
@Component
class Staff {

    private static final Fold<Place> EMPLOYEE = Fold.of(Place.class)
            .start(EmployeeRegistered.class, event -> new Place(event.teamId()))
            .then(EmployeeJoinedTeam.class, (before, event) -> new Place(event.toTeamId()))
            .ignores(EmployeeLeft.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .ignores(EmployeeRoleGranted.class)
            .ignores(EmployeeRoleRevoked.class)
            .ignores(EmployeeZoneSet.class)
            .build();

    private static final Fold<Place> TEAM = Fold.of(Place.class)
            .start(TeamCreated.class, event -> new Place(event.parentId()))
            .build();

    private final Records records;

    Staff(Records records) {
        this.records = records;
    }

    /** Whether one works in the other's team, or in a team below it. */
    boolean isUnder(String employeeId, String leaderId) {
        return leads(leaderId, place(employeeId, EMPLOYEE));
    }

    /** Whether a team is the one's own, or below it. */
    boolean leads(String leaderId, @Nullable String ofTeam) {
        String led = place(leaderId, EMPLOYEE);
        Set<String> seen = new HashSet<>();
        String team = ofTeam;
        while (led != null && team != null && seen.add(team)) {
            if (team.equals(led)) {
                return true;
            }
            team = place(team, TEAM);
        }
        return false;
    }

    private @Nullable String place(String recordId, Fold<Place> fold) {
        Place place = records.current(recordId, fold);
        return place == null ? null : place.above();
    }

    /** @param above the team of an employee, or the one above a team */
    private record Place(@Nullable String above) {}
}
