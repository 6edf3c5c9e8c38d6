package dev.kartoteka.command.busyrule;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.busyrule.BusyRuleId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what happens when two colleagues turn to one client at a time. There is one rule, {@code busyrule-clients}.
 *
 * @param hours for how long an interaction counts, 1 to 720; as before when absent
 */
@CommandPath(
        value = "busy-rules/{id}/set",
        summary = "Say what happens when two colleagues turn to one client at a time")
public record SetBusyRule(
        @TargetAggregateIdentifier BusyRuleId id,
        BusyMode mode,
        @Nullable Integer hours) implements Command {

    private static final int LONGEST = 720;

    public SetBusyRule {
        if (!id.equals(BusyRules.CLIENTS)) {
            throw new InvalidValue(FailureCode.INVALID_IDENTIFIER, "There is one busy rule, " + BusyRules.CLIENTS);
        }
        if (hours != null && (hours < 1 || hours > LONGEST)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "hours is from 1 to " + LONGEST);
        }
    }
}
