package dev.kartoteka.command.promise;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was promised to a client, or agreed with it.
 *
 * @param kind PROMISE when absent
 * @param madeBy the employee who promised
 * @param madeTo the contact to whom
 * @param parties between whom, by name; at most 20
 */
@CommandPath(value = "promises", summary = "Record a promise or an agreement")
public record MakePromise(
        @TargetAggregateIdentifier PromiseId id,
        ClientId clientId,
        @Nullable DealId dealId,
        @Nullable PromiseKind kind,
        String text,
        EmployeeId madeBy,
        @Nullable ContactId madeTo,
        @Nullable List<String> parties,
        CalendarDay dueOn)
        implements PromiseCommand {

    public MakePromise {
        kind = kind == null ? PromiseKind.PROMISE : kind;
        text = Text.body(text);
        parties = Parties.of(parties);
    }
}
