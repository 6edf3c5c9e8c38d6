package dev.kartoteka.query.automation;

import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.automation.RuleWording;
import java.time.Instant;
import java.util.List;

/**
 * What is done by itself, as it is after an event.
 *
 * @param condition in CEL; empty for always
 * @param perHour it fires so often at most
 * @param ownerId who is answerable for it
 * @param on whether it acts
 * @param wordingVersion counts its wordings, from 1
 */
public record Rule(
        String id,
        String name,
        RuleTrigger trigger,
        String condition,
        List<RuleAction> actions,
        int perHour,
        String ownerId,
        boolean on,
        int wordingVersion,
        Instant createdAt) {

    Rule worded(RuleWording wording, int version) {
        return new Rule(
                id,
                name,
                wording.trigger(),
                wording.condition(),
                wording.actions(),
                wording.perHour(),
                ownerId,
                on,
                version,
                createdAt);
    }

    Rule switched(boolean now) {
        return new Rule(id, name, trigger, condition, actions, perHour, ownerId, now, wordingVersion, createdAt);
    }
}
