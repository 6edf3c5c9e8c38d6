package dev.kartoteka.query.busyrule;

import dev.kartoteka.shared.busyrule.BusyRuleSet;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a busy rule after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class BusyRuleFold {

    static final Fold<BusyRule> FOLD = Fold.of(BusyRule.class)
            .always(
                    BusyRuleSet.class,
                    (before, event, recorded) ->
                            new BusyRule(event.busyRuleId(), event.mode(), event.hours(), recorded.occurredAt()))
            .build();

    private BusyRuleFold() {}
}
