package dev.kartoteka.command.goal;

import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.record.JoinedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.SplitPart;
import dev.kartoteka.shared.sale.LargestRemainder;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shares goals among others, who are told in the same transaction (ADR 37, ADR 69). */
@Component
class Splits {

    private final JoinedRecords records;

    Splits(JoinedRecords records) {
        this.records = records;
    }

    /**
     * By weight, rounded to what the currency has so that nothing is left over.
     *
     * @throws DomainRuleViolated when somebody would have nothing to reach
     */
    static List<BigDecimal> targets(BigDecimal whole, @Nullable String currency, List<BigDecimal> weights) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> exact = weights.stream()
                .map(weight -> whole.multiply(weight).divide(all, MathContext.DECIMAL128))
                .toList();
        List<BigDecimal> targets = LargestRemainder.round(exact, currency == null ? 0 : Money.scaleOf(currency));
        if (targets.stream().anyMatch(target -> target.signum() == 0)) {
            throw new DomainRuleViolated(FailureCode.AMOUNT_ZERO, "A part of " + whole.toPlainString() + " would be 0");
        }
        return targets;
    }

    /**
     * Sets, revises and retires the parts of a goal.
     *
     * @param whole as it was set
     * @param before the parts of the split before; of nobody's when there was none
     * @param turn how often it was split before, by which somebody who comes back gets a new part
     * @return the parts as they are since
     */
    List<SplitPart> share(
            GoalSet whole, BigDecimal target, List<SplitGoal.Part> among, List<SplitPart> before, int turn) {
        Map<String, String> known = new HashMap<>();
        before.forEach(part -> known.put(holder(part), part.goalId()));
        List<BigDecimal> targets = targets(
                target,
                whole.currency(),
                among.stream().map(SplitGoal.Part::weightOrOne).toList());
        List<SplitPart> parts = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < among.size(); i++) {
            SplitGoal.Part part = among.get(i);
            GoalSet wanted = part(whole, part, targets.get(i), known.get(part.holder()), turn);
            kept.add(wanted.goalId());
            parts.add(new SplitPart(
                    wanted.goalId(), wanted.teamId(), wanted.ownerId(), part.weightOrOne(), targets.get(i)));
        }
        before.stream().map(SplitPart::goalId).filter(id -> !kept.contains(id)).forEach(this::retire);
        return List.copyOf(parts);
    }

    /** A part that was retired meanwhile stays so; its holder gets another. */
    private GoalSet part(GoalSet whole, SplitGoal.Part part, BigDecimal target, @Nullable String known, int turn) {
        if (known != null) {
            GoalSet same = set(whole, part, target, known);
            if (records.join(Goal.class, known, goal -> goal.reach(same)).orElse(false)) {
                return same;
            }
        }
        GoalSet first = set(
                whole, part, target, Derived.id(GoalId.PREFIX, whole.goalId(), part.holder(), String.valueOf(turn)));
        records.joinOrBegin(Goal.class, first.goalId(), Goal::new, goal -> goal.reach(first));
        return first;
    }

    private void retire(String goalId) {
        var unused = records.join(Goal.class, goalId, Goal::retire);
    }

    private static GoalSet set(GoalSet whole, SplitGoal.Part part, BigDecimal target, String id) {
        return new GoalSet(
                id,
                whole.goalId(),
                part.teamId() == null ? null : part.teamId().value(),
                part.ownerId() == null ? null : part.ownerId().value(),
                whole.metric(),
                whole.from(),
                whole.to(),
                target,
                whole.currency());
    }

    private static String holder(SplitPart part) {
        return String.valueOf(part.teamId() == null ? part.ownerId() : part.teamId());
    }
}
