package dev.kartoteka.query.performance;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.goal.Figure;
import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.measure.Ratio;
import dev.kartoteka.query.performance.Leaderboard.LeaderboardBy;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranks employees or teams by what they reached. Everybody has a rank; shown are those whose results may be seen. */
@Component
class LeaderboardReader {

    private final RecordStore<Goal> goals;
    private final FactReader facts;
    private final StaffReader staff;
    private final Onlookers onlookers;

    LeaderboardReader(RecordStore<Goal> goals, FactReader facts, StaffReader staff, Onlookers onlookers) {
        this.goals = goals.unrestricted();
        this.facts = facts;
        this.staff = staff;
        this.onlookers = onlookers;
    }

    Leaderboard read(ReportQuestion question) {
        AsOf asOf = question.asOf();
        Contest contest = Contest.of(question);
        onlookers.requireReader(asOf);
        Staff members = staff.read(asOf);
        String team = contest.teamId();
        if (team != null && !onlookers.ofTeam(team, members, asOf)) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
        List<Fact> all = facts.read(contest.metric(), contest.from(), contest.to(), asOf).stream()
                .filter(fact -> team == null || fact.isOfTeam(team, members))
                .toList();
        Map<String, Goal> targets = targets(contest, members, asOf);
        Map<String, BigDecimal> reached = new HashMap<>();
        targets.keySet().forEach(id -> reached.put(id, BigDecimal.ZERO));
        BigDecimal nobodys = BigDecimal.ZERO;
        for (Fact fact : all) {
            String id = key(contest.by(), fact, members);
            if (!Objects.equals(fact.currency(), contest.currency())) {
                continue;
            }
            if (id == null) {
                nobodys = nobodys.add(fact.value());
            } else {
                reached.merge(id, fact.value(), BigDecimal::add);
            }
        }
        List<Leaderboard.Row> rows = ranked(reached, targets, contest.currency());
        return new Leaderboard(
                contest.metric().name(),
                contest.by(),
                contest.from(),
                contest.to(),
                ReportDeals.moment(asOf),
                Figure.of(Fact.sum(all, contest.currency()), contest.currency()),
                Figure.of(nobodys, contest.currency()),
                Fact.uncounted(all, contest.currency()),
                rows.size(),
                rows.stream()
                        .filter(row -> contest.by() == LeaderboardBy.OWNER
                                ? onlookers.ofEmployee(row.id(), asOf)
                                : onlookers.ofTeam(row.id(), members, asOf))
                        .toList());
    }

    static List<Leaderboard.Row> ranked(
            Map<String, BigDecimal> reached, Map<String, Goal> targets, @Nullable String currency) {
        List<Map.Entry<String, BigDecimal>> best = new ArrayList<>(reached.entrySet());
        best.sort(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Leaderboard.Row> rows = new ArrayList<>();
        int rank = 0;
        BigDecimal before = null;
        for (Map.Entry<String, BigDecimal> one : best) {
            if (before == null || before.compareTo(one.getValue()) != 0) {
                rank = rows.size() + 1;
            }
            before = one.getValue();
            Goal goal = targets.get(one.getKey());
            rows.add(new Leaderboard.Row(
                    rank,
                    one.getKey(),
                    Figure.of(one.getValue(), currency),
                    goal == null ? null : goal.id(),
                    goal == null ? null : Figure.of(goal.target(), currency),
                    goal == null ? null : Ratio.of(one.getValue(), goal.target())));
        }
        return rows;
    }

    private static @Nullable String key(LeaderboardBy by, Fact fact, Staff members) {
        String employee = fact.employeeId();
        return by == LeaderboardBy.OWNER || employee == null ? employee : members.teamOf(employee, fact.at());
    }

    /** The goals for just these days, measured alike; of several of one holder the one that was set last. */
    private Map<String, Goal> targets(Contest contest, Staff members, @Nullable AsOf asOf) {
        Fields fields = goals.model().fields();
        Map<String, Goal> targets = new HashMap<>();
        goals
                .find(
                        Filters.and(
                                Filters.eq(
                                        fields.path("metric"), contest.metric().name()),
                                Filters.eq(fields.path("from"), contest.from().toString()),
                                Filters.eq(fields.path("to"), contest.to().toString()),
                                Filters.eq(fields.path("currency"), contest.currency()),
                                Filters.eq(fields.path("retired"), false)),
                        asOf)
                .stream()
                .map(RecordVersion::state)
                .sorted(Comparator.comparing(Goal::setAt).thenComparing(Goal::id))
                .forEach(goal -> {
                    String id = contest.by() == LeaderboardBy.OWNER ? goal.ownerId() : goal.teamId();
                    if (id != null && contest.holds(goal, members, ReportDeals.moment(asOf))) {
                        targets.put(id, goal);
                    }
                });
        return targets;
    }
}
