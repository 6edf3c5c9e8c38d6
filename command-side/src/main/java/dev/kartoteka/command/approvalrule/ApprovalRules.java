package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleChanged;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What papers ask of the rules of approvals. */
@Component
public class ApprovalRules {

    private static final Fold<Demand> FOLD = Fold.of(Demand.class)
            .start(
                    ApprovalRuleCreated.class,
                    event -> new Demand(
                            event.leastAmount(), event.currency(), event.leastDiscount(), event.steps(), false))
            .then(
                    ApprovalRuleChanged.class,
                    (before, event) -> new Demand(
                            event.leastAmount(), event.currency(), event.leastDiscount(), event.steps(), false))
            .then(
                    ApprovalRuleRetired.class,
                    (before, event) -> new Demand(
                            before.leastAmount(), before.currency(), before.leastDiscount(), before.steps(), true))
            .build();

    private final Records records;

    ApprovalRules(Records records) {
        this.records = records;
    }

    /**
     * The steps that all matching rules together ask for: those of the rule for the smallest papers first, each once.
     *
     * @param amount the total of the paper
     * @param discountPercent the greatest of any line
     */
    public List<ApprovalStep> steps(ApprovalKind kind, Money amount, BigDecimal discountPercent) {
        Set<ApprovalStep> steps = new LinkedHashSet<>();
        all(kind).stream()
                .filter(rule -> rule.matches(amount, discountPercent))
                .sorted(Comparator.comparing(Demand::fromAmount).thenComparing(Demand::fromDiscount))
                .forEach(rule -> steps.addAll(rule.steps()));
        return List.copyOf(steps);
    }

    /** Refuses any identifier but the next number of the kind: a rule by another one would never be found. */
    void requireNext(ApprovalKind kind, ApprovalRuleId ruleId) {
        String next = id(kind, count(kind) + 1);
        if (!ruleId.value().equals(next)) {
            throw new DomainRuleViolated(FailureCode.INVALID_IDENTIFIER, "The next rule is " + next);
        }
    }

    int count(ApprovalKind kind) {
        return all(kind).size();
    }

    static String id(ApprovalKind kind, int number) {
        return ApprovalRuleId.PREFIX + kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    private List<Demand> all(ApprovalKind kind) {
        List<Demand> found = new ArrayList<>();
        Demand next = records.current(id(kind, 1), FOLD);
        while (next != null) {
            found.add(next);
            next = records.current(id(kind, found.size() + 1), FOLD);
        }
        return found;
    }

    private record Demand(
            @Nullable BigDecimal leastAmount,
            @Nullable String currency,
            @Nullable BigDecimal leastDiscount,
            List<ApprovalStep> steps,
            boolean retired) {

        /** Nobody here knows what other currencies are worth: then rather ask. */
        boolean matches(Money amount, BigDecimal discountPercent) {
            boolean largeEnough = leastAmount == null
                    || !amount.currency().equals(currency)
                    || amount.amount().compareTo(leastAmount) >= 0;
            return !retired && largeEnough && discountPercent.compareTo(fromDiscount()) >= 0;
        }

        BigDecimal fromAmount() {
            return leastAmount == null ? BigDecimal.ZERO : leastAmount;
        }

        BigDecimal fromDiscount() {
            return leastDiscount == null ? BigDecimal.ZERO : leastDiscount;
        }
    }
}
