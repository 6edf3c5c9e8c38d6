package dev.kartoteka.shared.privacy;

import static java.util.Map.entry;

import java.util.Map;

/** The texts in events of rules, firings, contact rules and webhooks, and why none of them is personal. */
final class TextsOfRules {

    private static final String IDENTIFIER = "an identifier, which says nothing about anybody";
    private static final String CODE = "one of a few values that the program fixes";
    private static final String OF_THE_BUSINESS =
            "what is done by itself, whomever it is about; written by administrators";

    private static final String CATEGORY = "names what many records share";

    static final Map<String, String> REASONS = Map.ofEntries(
            entry("WebhookCreated.url", "the address of a program"),
            entry("WebhookCreated.eventTypes", CODE),
            entry("WebhookCreated.description", "what a program is called"),
            entry("ContactRuleSet.name", CATEGORY),
            entry("ContactRuleSet.clientTag", CATEGORY),
            entry("ContactRuleSet.clientKind", CODE),
            entry("ContactRuleSet.kinds", CODE),
            entry("ContactRuleRevised.previousKinds", CODE),
            entry("ContactRuleRevised.kinds", CODE),
            entry("RuleCreated.ruleId", IDENTIFIER),
            entry("RuleRevised.ruleId", IDENTIFIER),
            entry("RuleSwitchedOn.ruleId", IDENTIFIER),
            entry("RuleSwitchedOff.ruleId", IDENTIFIER),
            entry("RuleFired.ruleId", IDENTIFIER),
            entry("RuleFired.firingId", IDENTIFIER),
            entry("RuleFired.causeId", IDENTIFIER),
            entry("RuleFired.aboutId", IDENTIFIER),
            entry("RuleFired.chain", IDENTIFIER),
            entry("RuleFired.causeType", CODE),
            entry("RuleStopped.ruleId", IDENTIFIER),
            entry("RuleStopped.firingId", IDENTIFIER),
            entry("RuleStopped.causeId", IDENTIFIER),
            entry("RuleStopped.aboutId", IDENTIFIER),
            entry("RuleStopped.chain", IDENTIFIER),
            entry("RuleStopped.causeType", CODE),
            entry("RuleStopped.why", CODE),
            entry("FiringDone.firingId", IDENTIFIER),
            entry("FiringFailed.firingId", IDENTIFIER),
            entry("FiringFailed.code", CODE),
            entry("FiringParked.firingId", IDENTIFIER),
            entry("FiringParked.code", CODE),
            entry("FiringRetried.firingId", IDENTIFIER),
            entry("RuleCreated.name", OF_THE_BUSINESS),
            entry("RuleTrigger.event", CODE),
            entry("RuleTrigger.date", CODE),
            entry("RuleTrigger.schedule", "a recurrence rule"),
            entry("RuleTrigger.zone", "a time zone of the business"),
            entry("RuleTrigger.delay", "a duration"),
            entry("RuleWording.condition", OF_THE_BUSINESS),
            entry("RuleAction.command", CODE),
            entry("RuleAction.recordId", OF_THE_BUSINESS),
            entry("RuleAction.body", OF_THE_BUSINESS));

    private TextsOfRules() {}
}
