package dev.kartoteka.command.discountlimit;

import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.discountlimit.DiscountLimitChanged;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.discountlimit.DiscountLimitId;
import dev.kartoteka.shared.fold.Fold;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other records' rules ask of limits of discounts. */
@Component
public class DiscountLimits {

    private static final Fold<BigDecimal> FOLD = Fold.of(BigDecimal.class)
            .start(DiscountLimitCreated.class, DiscountLimitCreated::percent)
            .then(DiscountLimitChanged.class, (percent, event) -> event.percent())
            .build();

    private final Records records;
    private final Employees employees;

    DiscountLimits(Records records, Employees employees) {
        this.records = records;
        this.employees = employees;
    }

    /**
     * Whether somebody may give a discount without asking. Whoever has several roles may give what any of them may; a role
     * without a limit may give any; programs, and whoever has no role that is known here, may give what a REP may. What the
     * system and imports do is not limited.
     *
     * @param actorType a name in {@link dev.kartoteka.shared.metadata.ActorType}; null for the system
     */
    public boolean allows(@Nullable String actorId, @Nullable String actorType, BigDecimal discountPercent) {
        boolean employee = "EMPLOYEE".equals(actorType);
        if (discountPercent.signum() == 0 || (!employee && !"API_KEY".equals(actorType))) {
            return true;
        }
        Set<Role> roles = employee && actorId != null ? employees.roles(actorId) : Set.of();
        return (roles.isEmpty() ? Set.of(Role.REP) : roles).stream().anyMatch(role -> allows(role, discountPercent));
    }

    private boolean allows(Role role, BigDecimal discountPercent) {
        BigDecimal limit = records.current(DiscountLimitId.PREFIX + role, FOLD);
        return limit == null || discountPercent.compareTo(limit) <= 0;
    }
}
