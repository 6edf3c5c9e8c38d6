package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.deal.DealShare;
import dev.kartoteka.shared.deal.DealShared;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import dev.kartoteka.shared.goal.SplitPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
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
                .put(GoalSplit.class, e -> "The goal was split: " + parts(e.parts()) + ".")
                .put(GoalRetired.class, e -> "The goal was retired.")
                .put(DealShared.class, e -> "The deal is shared: " + shares(e.shares()) + ".")
                .put(
                        CommissionPlanCreated.class,
                        e -> "Commission plan " + quoted(e.name()) + " pays " + tiers(e.tiers()) + ".")
                .put(
                        CommissionPlanRevised.class,
                        e -> "The commission plan pays " + tiers(e.tiers()) + ", before that "
                                + tiers(e.previousTiers()) + ".")
                .put(CommissionPlanRetired.class, e -> "The commission plan was retired.");
    }

    private static String parts(List<SplitPart> parts) {
        return parts.stream()
                .map(part -> part.target().toPlainString() + " to "
                        + (part.teamId() == null ? part.ownerId() : part.teamId()))
                .collect(Collectors.joining(", "));
    }

    private static String shares(List<DealShare> shares) {
        return shares.isEmpty()
                ? "all to the owner"
                : shares.stream()
                        .map(share -> share.percent().toPlainString() + " % to " + share.employeeId())
                        .collect(Collectors.joining(", "));
    }

    private static String tiers(List<CommissionTier> tiers) {
        return tiers.stream()
                .map(tier -> tier.percent().toPlainString() + " % above "
                        + tier.above().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String target(BigDecimal target, @Nullable String currency) {
        return currency == null ? target.toPlainString() : target.toPlainString() + " " + currency;
    }
}
