package dev.kartoteka.query.scorerule;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.scorerule.ScoreRuleSet;

/** What is known of a score rule after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ScoreRuleFold {

    static final Fold<ScoreRule> FOLD = Fold.of(ScoreRule.class)
            .always(ScoreRuleSet.class, (before, event, recorded) -> ScoreRule.of(event, recorded.occurredAt()))
            .build();

    private ScoreRuleFold() {}
}
