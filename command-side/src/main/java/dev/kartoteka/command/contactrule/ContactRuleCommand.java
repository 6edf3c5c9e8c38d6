package dev.kartoteka.command.contactrule;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.contactrule.ContactRuleId;

/** What may be done with a contact rule. */
interface ContactRuleCommand extends Command {
    @Override
    ContactRuleId id();
}
