package dev.kartoteka.query.timeline;

import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is to be reached, in words. */
final class SentencesOfPerformance {

    private SentencesOfPerformance() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        GoalSet.class,
                        e -> "A goal was set: " + target(e.target(), e.currency()) + " of " + e.metric() + " from "
                                + e.from() + " until before " + e.to() + ".")
                .put(
                        GoalRevised.class,
                        e -> "The goal is " + e.target().toPlainString() + ", before that "
                                + e.previousTarget().toPlainString() + ".")
                .put(GoalRetired.class, e -> "The goal was retired.");
    }

    private static String target(BigDecimal target, @Nullable String currency) {
        return currency == null ? target.toPlainString() : target.toPlainString() + " " + currency;
    }
}
