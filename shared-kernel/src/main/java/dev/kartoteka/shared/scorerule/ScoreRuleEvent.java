package dev.kartoteka.shared.scorerule;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a score rule can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ScoreRuleEvent extends DomainEvent permits ScoreRuleSet {

    String scoreRuleId();

    @Override
    default String recordId() {
        return scoreRuleId();
    }
}
