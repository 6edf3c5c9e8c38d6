package dev.kartoteka.command.document;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.employee.EmployeeEvent;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose signature block a document bears: of the one who was named, else who works with the client, else who acts. */
@Component
class Signers {

    private static final Fold<Known> EMPLOYEE = Fold.of(Known.class)
            .start(EmployeeRegistered.class, event -> new Known(event.name(), event.email()))
            .ignoresOthersOf(EmployeeEvent.class)
            .build();

    private final Records records;

    Signers(Records records) {
        this.records = records;
    }

    Signer of(@Nullable EmployeeId named, @Nullable String ownerId, String actorId) {
        Signer found = find(named, ownerId, actorId);
        if (found == null) {
            throw new DomainRuleViolated(
                    FailureCode.EMPLOYEE_UNKNOWN, "There is no employee who could sign; name one as signerId");
        }
        return found;
    }

    /** Null where nobody of them is an employee. */
    @Nullable
    Signer find(@Nullable EmployeeId named, @Nullable String ownerId, String actorId) {
        String id = named != null ? named.value() : ownerId != null ? ownerId : actorId;
        Known known = id.startsWith(EmployeeId.PREFIX) ? records.current(id, EMPLOYEE) : null;
        return known == null ? null : new Signer(id, known.name(), known.email());
    }

    /** @param name null once erased */
    record Signer(
            String id, @Nullable String name, @Nullable String email) {}

    private record Known(@Nullable String name, @Nullable String email) {}
}
