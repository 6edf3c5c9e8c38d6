package dev.kartoteka.command.pool;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pool.PoolId;
import dev.kartoteka.shared.pool.PoolLimitsSet;
import dev.kartoteka.shared.pool.PoolRecordClaimed;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The limits for everybody, or an employee's own and what they have claimed. Begins with the first thing that is done. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the event sourcing handlers set the fields; Axon reads the id
class Pool extends EventSourcedRecord {

    @AggregateIdentifier
    private PoolId id;

    private @Nullable Integer mostClaimed;
    private @Nullable Integer daysWithoutContact;

    /** What may still be held: what is not any more is forgotten when the limit is reached, and not before. */
    private NavigableSet<String> claimed = new TreeSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPoolLimits command) {
        Integer most = Change.resolve(command.mostClaimed(), mostClaimed);
        Integer days = Change.resolve(command.daysWithoutContact(), daysWithoutContact);
        if (!Objects.equals(most, mostClaimed) || !Objects.equals(days, daysWithoutContact)) {
            apply(new PoolLimitsSet(command.id().value(), mostClaimed, most, daysWithoutContact, days));
        }
    }

    /**
     * Notes a claim, or refuses one too many.
     *
     * @param commonly the limit of those who have none of their own; null for none
     * @param held whether the employee still holds a record
     */
    void claim(PoolId pool, String recordId, @Nullable Integer commonly, Predicate<String> held) {
        Integer most = mostClaimed == null ? commonly : mostClaimed;
        List<String> forgotten = List.of();
        if (most != null && claimed.size() >= most) {
            forgotten = claimed.stream().filter(held.negate()).toList();
            if (claimed.size() - forgotten.size() >= most) {
                throw new DomainRuleViolated(
                        FailureCode.CLAIM_LIMIT, "At most " + most + " records claimed from the pool at a time");
            }
        }
        apply(new PoolRecordClaimed(pool.value(), recordId, forgotten));
    }

    @EventSourcingHandler
    void on(PoolLimitsSet event) {
        id = new PoolId(event.poolId());
        mostClaimed = event.mostClaimed();
        daysWithoutContact = event.daysWithoutContact();
    }

    @EventSourcingHandler
    void on(PoolRecordClaimed event) {
        id = new PoolId(event.poolId());
        event.forgottenIds().forEach(claimed::remove);
        claimed.add(event.claimedId());
    }

    Pool() {} // for Axon, which then applies the events
}
