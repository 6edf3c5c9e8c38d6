package dev.kartoteka.command.automation;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.failure.FailureCode;
import org.springframework.stereotype.Component;

/** Which commands rules may send: those that programs may, and telling an employee. */
@Component
public class RuleCommands {

    /** Not a path of a command: only rules and policies tell employees. */
    public static final String TELL = "notifications";

    private final CommandPort port;

    RuleCommands(CommandPort port) {
        this.port = port;
    }

    /** The wording, if it names none but those. */
    RuleWording require(RuleWording wording) {
        wording.actions().forEach(action -> {
            if (!action.command().equals(TELL) && !port.takes(action.command())) {
                throw new DomainRuleViolated(
                        FailureCode.RULE_COMMAND_UNKNOWN, "No command that rules may send: " + action.command());
            }
        });
        return wording;
    }
}
