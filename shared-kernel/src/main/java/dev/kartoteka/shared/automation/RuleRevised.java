package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/**
 * The rule says something else from now on.
 *
 * @param version of the wording; the first is 1
 */
@Revision("1")
public record RuleRevised(String ruleId, int version, RuleWording previousWording, RuleWording wording)
        implements RuleEvent {}
