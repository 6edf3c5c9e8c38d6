package dev.kartoteka.command.automation;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.automation.RuleId;

/** What may be done with a rule. */
interface RuleCommand extends Command {
    @Override
    RuleId id();
}
