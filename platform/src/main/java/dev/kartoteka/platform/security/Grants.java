package dev.kartoteka.platform.security;

import dev.kartoteka.platform.axon.RecordStreams;
import dev.kartoteka.shared.access.Role;
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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which roles employees have been granted; none to those who left. */
@Component
public class Grants {

    private static final Fold<Granted> FOLD = Fold.of(Granted.class)
            .start(EmployeeRegistered.class, event -> new Granted(Set.of(), false))
            .then(EmployeeRoleGranted.class, (granted, event) -> granted.with(Role.valueOf(event.role())))
            .then(EmployeeRoleRevoked.class, (granted, event) -> granted.without(Role.valueOf(event.role())))
            .then(EmployeeLeft.class, (granted, event) -> new Granted(granted.roles(), true))
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .ignores(EmployeeZoneSet.class)
            .build();

    private final Streams<Granted> streams;

    Grants(RecordStreams records) {
        this.streams = new Streams<>(records, FOLD);
    }

    /** Empty for one who does not work here, or not any more. */
    public Optional<Set<Role>> of(String employeeId) {
        return streams.find(employeeId).filter(granted -> !granted.left()).map(Granted::roles);
    }

    private record Granted(Set<Role> roles, boolean left) {

        Granted with(Role role) {
            EnumSet<Role> more = EnumSet.of(role);
            more.addAll(roles);
            return new Granted(Set.copyOf(more), left);
        }

        Granted without(Role role) {
            EnumSet<Role> fewer = EnumSet.noneOf(Role.class);
            fewer.addAll(roles);
            fewer.remove(role);
            return new Granted(Set.copyOf(fewer), left);
        }
    }
}
