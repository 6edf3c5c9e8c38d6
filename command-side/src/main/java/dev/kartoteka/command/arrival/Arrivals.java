package dev.kartoteka.command.arrival;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.arrival.ArrivalEvent;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.springframework.stereotype.Component;

/** What other records' rules ask of arrivals. */
@Component
public class Arrivals {

    private static final Fold<Boolean> KNOWN = Fold.of(Boolean.class)
            .start(EmailArrived.class, event -> true)
            .always(CallReported.class, (known, event, recorded) -> true)
            .ignoresOthersOf(ArrivalEvent.class)
            .build();

    private final Records records;

    Arrivals(Records records) {
        this.records = records;
    }

    /** Refuses one that does not exist. */
    public void requireKnown(ArrivalId id) {
        if (records.current(id.value(), KNOWN) == null) {
            throw new DomainRuleViolated(FailureCode.NOT_FOUND, "There is no " + id);
        }
    }
}
