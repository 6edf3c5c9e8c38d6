package dev.kartoteka.command.employee;

import dev.kartoteka.command.record.OneAfterAnother;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.platform.security.SecuritySettings;
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
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sees to it that somebody is left who can grant rights, where rights are granted here. */
@Component
class Administrators {

    private static final Fold<Holder> FOLD = Fold.of(Holder.class)
            .start(EmployeeRegistered.class, event -> new Holder(false))
            .then(EmployeeRoleGranted.class, (before, event) -> isAdmin(event.role()) ? new Holder(true) : before)
            .then(EmployeeRoleRevoked.class, (before, event) -> isAdmin(event.role()) ? new Holder(false) : before)
            .then(EmployeeLeft.class, (before, event) -> new Holder(false))
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeFeedOpened.class)
            .ignores(EmployeeFeedClosed.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .ignores(EmployeeZoneSet.class)
            .build();

    private final Records records;
    private final boolean grantedHere;
    private final OneAfterAnother turns = new OneAfterAnother();

    @Autowired
    Administrators(Records records, SecuritySettings settings) {
        this(records, settings.roleClaim().isEmpty());
    }

    Administrators(Records records, boolean grantedHere) {
        this.records = records;
        this.grantedHere = grantedHere;
    }

    /**
     * Before an administrator is made one no more: whoever does it must be one, and so is left. One after the other, or two
     * could do it to each other.
     *
     * @param actorId null for nobody who is known, such as an import that says who did it long ago
     */
    void requireOneLeft(@Nullable String actorId) {
        if (!grantedHere) {
            return;
        }
        turns.await();
        Holder holder = actorId == null ? null : records.current(actorId, FOLD);
        if (holder == null || !holder.admin()) {
            throw new DomainRuleViolated(FailureCode.LAST_ADMIN, "Only an administrator takes that from another");
        }
    }

    private static boolean isAdmin(String role) {
        return role.equals(Role.ADMIN.name());
    }

    private record Holder(boolean admin) {}
}
