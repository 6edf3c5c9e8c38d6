package dev.kartoteka.shared.automation;

import java.util.List;

/**
 * What a rule says.
 *
 * @param condition in CEL; empty for always
 * @param actions in the order in which they are done
 * @param perHour so often it fires at most
 */
public record RuleWording(RuleTrigger trigger, String condition, List<RuleAction> actions, int perHour) {}
