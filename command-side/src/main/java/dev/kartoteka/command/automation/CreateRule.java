package dev.kartoteka.command.automation;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.automation.RuleId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a rule down; it acts when it is switched on.
 *
 * @param condition in CEL over the event and its records; null for always
 * @param actions 1 to 10 commands, in this order
 * @param perHour it fires so often at most; 1,000 when null
 * @param ownerId who is answerable for it
 */
@CommandPath(value = "rules", summary = "Write down what is to be done by itself")
public record CreateRule(
        @TargetAggregateIdentifier RuleId id,
        String name,
        Trigger trigger,
        @Nullable String condition,
        List<Action> actions,
        @Nullable Integer perHour,
        EmployeeId ownerId)
        implements RuleCommand {

    public CreateRule {
        name = Text.name(name);
        actions = List.copyOf(actions);
        Wording.of(trigger, condition, actions, perHour);
    }
}
