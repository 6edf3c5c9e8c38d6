package dev.kartoteka.command.pool;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pool.PoolId;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps claims in a stream for each employee, and appends to it in the transaction of the record that is claimed. Of two claims
 * of one employee at once the second waits for the first, or, in another process, meets its event: so no number of them
 * passes the limit (ADR 39).
 */
@Component
class ClaimsInStreams implements Claims {

    private final Records records;
    private final PoolLimits limits;
    private final Configuration axon;

    ClaimsInStreams(Records records, PoolLimits limits, @Lazy Configuration axon) {
        this.records = records;
        this.limits = limits;
        this.axon = axon;
    }

    @Override
    public void claim(@Nullable String actorId, String recordId) {
        if (actorId == null || !actorId.startsWith(EmployeeId.PREFIX)) {
            throw new DomainRuleViolated(FailureCode.FORBIDDEN, "Only an employee can claim from the pool");
        }
        PoolId pool = PoolId.of(new EmployeeId(actorId));
        Integer commonly = limits.commonMostClaimed();
        try {
            axon.repository(Pool.class)
                    .loadOrCreate(pool.value(), Pool::new)
                    .execute(mine -> mine.claim(pool, recordId, commonly, held -> holds(actorId, held)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The claims of " + actorId + " cannot be read", e);
        }
    }

    private boolean holds(String employeeId, String recordId) {
        Holding holding = records.current(recordId, Holding.fold(recordId));
        return holding != null && holding.live() && employeeId.equals(holding.ownerId());
    }
}
