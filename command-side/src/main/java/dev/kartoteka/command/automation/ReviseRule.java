package dev.kartoteka.command.automation;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.automation.RuleId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a rule another wording, which holds for what happens from now on.
 *
 * @param condition in CEL over the event and its records; null for always
 * @param actions 1 to 10 commands, in this order
 * @param perHour it fires so often at most; 1,000 when null
 */
@CommandPath(value = "rules/{id}/revise", summary = "Change a rule")
public record ReviseRule(
        @TargetAggregateIdentifier RuleId id,
        Trigger trigger,
        @Nullable String condition,
        List<Action> actions,
        @Nullable Integer perHour)
        implements RuleCommand {

    public ReviseRule {
        actions = List.copyOf(actions);
        Wording.of(trigger, condition, actions, perHour);
    }
}
