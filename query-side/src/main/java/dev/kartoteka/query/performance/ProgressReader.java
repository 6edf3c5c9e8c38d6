package dev.kartoteka.query.performance;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.goal.Figure;
import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.goal.GoalAnswer;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.measure.Ratio;
import dev.kartoteka.query.performance.Progress.SplitBy;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how far a goal is reached, and whether its parts add up to it. */
@Component
class ProgressReader {

    private static final Comparator<Goal> BY_HOLDER = Comparator.comparing(
                    Goal::teamId, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Goal::ownerId, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Goal::from)
            .thenComparing(Goal::id);

    private final RecordStore<Goal> goals;
    private final RecordStore<Goal> allGoals;
    private final FactReader facts;
    private final ReportDeals deals;
    private final StaffReader staff;
    private final Onlookers onlookers;

    ProgressReader(
            RecordStore<Goal> goals, FactReader facts, ReportDeals deals, StaffReader staff, Onlookers onlookers) {
        this.goals = goals;
        this.allGoals = goals.unrestricted();
        this.facts = facts;
        this.deals = deals;
        this.staff = staff;
        this.onlookers = onlookers;
    }

    /**
     * How far a goal is reached.
     *
     * @param asOf null for now
     * @throws Refusal with 404 when there is no such goal within reach
     */
    Progress read(String goalId, @Nullable AsOf asOf) {
        RecordVersion<Goal> version = goals.get(goalId, asOf)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such goal, or was none then"));
        Goal goal = version.state();
        Staff members = staff.read(asOf);
        onlookers.requireShown(Holder.of(goal), members, asOf);
        Instant moment = ReportDeals.moment(asOf);
        List<Fact> all = facts.read(goal.measured(), goal.from(), goal.to(), asOf);
        List<Fact> own = all.stream().filter(fact -> fact.isOf(goal, members)).toList();
        BigDecimal fact = Fact.sum(own, goal.currency());
        int uncounted = Fact.uncounted(own, goal.currency());
        List<Goal> parts = parts(goal, asOf);
        List<Progress.Split> splits = splits(goal, parts);
        return new Progress(
                GoalAnswer.of(version),
                moment,
                Figure.of(fact, goal.currency()),
                Ratio.of(fact, goal.target()),
                Figure.of(goal.target().subtract(fact), goal.currency()),
                uncounted,
                outlook(goal, fact, members, moment, asOf),
                splits,
                parts.stream()
                        .filter(part -> onlookers.shown(Holder.of(part), members, asOf))
                        .map(part -> part(part, all, members))
                        .toList(),
                warnings(splits, uncounted));
    }

    /** The goals of a holder whose days a day is among, however they are split. */
    List<Progress.Part> onDay(Holder holder, LocalDate day, Staff members, @Nullable AsOf asOf) {
        Fields fields = allGoals.model().fields();
        return allGoals
                .find(
                        Filters.and(
                                Filters.eq(fields.path("teamId"), holder.teamId()),
                                Filters.eq(fields.path("ownerId"), holder.employeeId()),
                                Filters.lte(fields.path("from"), day.toString()),
                                Filters.gt(fields.path("to"), day.toString()),
                                Filters.eq(fields.path("retired"), false)),
                        asOf)
                .stream()
                .map(RecordVersion::state)
                .sorted(BY_HOLDER)
                .map(goal -> part(goal, facts.read(goal.measured(), goal.from(), goal.to(), asOf), members))
                .toList();
    }

    private Progress.Outlook outlook(Goal goal, BigDecimal fact, Staff members, Instant moment, @Nullable AsOf asOf) {
        List<Deal> open =
                switch (goal.measured()) {
                    case WON_AMOUNT, WON_COUNT ->
                        facts.expected(goal.from(), goal.to(), asOf).stream()
                                .filter(deal -> Fact.one(deal.ownerId(), moment).isOf(goal, members))
                                .toList();
                    case INVOICED, PAID, INTERACTIONS, MEETINGS_HELD -> List.of();
                };
        return OutlookCalculator.calculate(goal, fact, open, deals.probabilities(open, asOf), moment);
    }

    /** Whoever sees the whole is told whether all parts add up to it, and shown those that they may see. */
    private List<Goal> parts(Goal goal, @Nullable AsOf asOf) {
        Fields fields = allGoals.model().fields();
        return allGoals
                .find(
                        Filters.and(
                                Filters.eq(fields.path("parentId"), goal.id()),
                                Filters.eq(fields.path("retired"), false)),
                        asOf)
                .stream()
                .map(RecordVersion::state)
                .sorted(BY_HOLDER)
                .toList();
    }

    private static List<Progress.Split> splits(Goal goal, List<Goal> parts) {
        List<Progress.Split> splits = new ArrayList<>();
        for (SplitBy by : SplitBy.values()) {
            List<Goal> own = parts.stream()
                    .filter(part -> part.sameDays(goal) == (by == SplitBy.STAFF))
                    .toList();
            if (!own.isEmpty()) {
                BigDecimal sum = own.stream().map(Goal::target).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal difference = goal.target().subtract(sum);
                splits.add(new Progress.Split(
                        by,
                        own.size(),
                        Figure.of(sum, goal.currency()),
                        Figure.of(difference, goal.currency()),
                        difference.signum() == 0));
            }
        }
        return List.copyOf(splits);
    }

    private static Progress.Part part(Goal part, List<Fact> all, Staff members) {
        List<Fact> own = all.stream()
                .filter(fact -> fact.isOf(part, members) && fact.isWithin(part))
                .toList();
        BigDecimal fact = Fact.sum(own, part.currency());
        return new Progress.Part(
                part.id(),
                part.teamId(),
                part.ownerId(),
                part.metric(),
                part.from(),
                part.to(),
                Figure.of(part.target(), part.currency()),
                Figure.of(fact, part.currency()),
                Ratio.of(fact, part.target()));
    }

    private static List<Progress.Warning> warnings(List<Progress.Split> splits, int uncounted) {
        List<Progress.Warning> warnings = new ArrayList<>();
        splits.stream()
                .filter(split -> !split.equal())
                .forEach(split -> warnings.add(new Progress.Warning(
                        "PARTS_DIFFER",
                        "The " + split.parts() + " parts by " + split.by() + " add up to "
                                + split.sum().amount() + ", which differs from the target by "
                                + split.difference().amount())));
        if (uncounted > 0) {
            warnings.add(new Progress.Warning(
                    "UNCOUNTED",
                    uncounted + " are in another currency, or without an amount, and are not in the fact"));
        }
        return List.copyOf(warnings);
    }
}
