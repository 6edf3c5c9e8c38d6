package dev.kartoteka.query.score;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.scorerule.ScoreRule;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores of what whoever asks may see. What is learned, is learned of all deals there are, whoever may see them. */
@Component
class Scores {

    private static final Comparator<LeadScore> HIGHEST_FIRST =
            Comparator.comparingInt(LeadScore::score).reversed().thenComparing(LeadScore::leadId);

    private static final Comparator<Priorities.Priority> MOST_EXPECTED_FIRST = Comparator.comparing(
                    (Priorities.Priority row) ->
                            row.amount() == null ? "" : row.amount().currency(),
                    Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
            .thenComparing(row -> row.expected() == null ? BigDecimal.ZERO : row.expected(), Comparator.reverseOrder())
            .thenComparing(Priorities.Priority::dealId);

    private final RecordStore<Lead> leads;
    private final RecordStore<ScoreRule> rules;
    private final RecordStore<Deal> deals;
    private final ReportDeals reported;

    Scores(RecordStore<Lead> leads, RecordStore<ScoreRule> rules, RecordStore<Deal> deals, ReportDeals reported) {
        this.leads = leads;
        this.rules = rules.unrestricted();
        this.deals = deals;
        this.reported = reported;
    }

    /** Empty when there is, or was then, no such lead. */
    Optional<LeadScore> ofLead(String id, @Nullable AsOf asOf) {
        return leads.get(id, asOf).map(RecordVersion::state).map(scoring(asOf));
    }

    /** Of the leads that somebody may still work on, the highest first. */
    List<LeadScore> ofLeads(int limit, @Nullable AsOf asOf) {
        String status = leads.model().fields().path("status");
        return leads.find(in(status, Lead.NEW, Lead.QUALIFIED), asOf).stream()
                .map(RecordVersion::state)
                .map(scoring(asOf))
                .sorted(HIGHEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** Empty when there is, or was then, no such deal. */
    Optional<DealScore> ofDeal(String id, @Nullable AsOf asOf) {
        if (deals.get(id, asOf).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(opened(Set.of(id)).get(id))
                .map(opened -> learned(asOf).score(id, Features.of(opened)));
    }

    Priorities ofPipeline(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = reported.shownOfPipeline(pipelineId, filter, asOf);
        List<Deal> open = found.deals().stream().filter(Deal::open).toList();
        Map<String, Deal> opened = opened(open.stream().map(Deal::id).toList());
        NaiveBayes learned = learned(asOf);
        List<Priorities.Priority> rows = new ArrayList<>();
        for (Deal deal : open) {
            DealScore score = learned.score(deal.id(), Features.of(opened.getOrDefault(deal.id(), deal)));
            BigDecimal amount = deal.amount();
            String currency = deal.currency();
            rows.add(new Priorities.Priority(
                    deal.id(),
                    deal.title(),
                    amount == null || currency == null ? null : Amount.of(amount, currency),
                    amount == null
                            ? null
                            : amount.multiply(BigDecimal.valueOf(score.probability()))
                                    .setScale(amount.scale(), RoundingMode.HALF_UP),
                    score));
        }
        rows.sort(MOST_EXPECTED_FIRST);
        return new Priorities(pipelineId, found.asOf(), rows);
    }

    /** By the rule that held then. */
    private Function<Lead, LeadScore> scoring(@Nullable AsOf asOf) {
        RecordVersion<ScoreRule> rule =
                rules.get(ScoreRuleId.LEADS.value(), asOf).orElse(null);
        LeadPoints points = rule == null ? LeadPoints.UNLESS_SET : rule.state().points();
        Long version = rule == null ? null : Long.valueOf(rule.version());
        Instant moment = ReportDeals.moment(asOf);
        return lead -> LeadScoreCalculator.calculate(lead, moment, points, version);
    }

    private NaiveBayes learned(@Nullable AsOf asOf) {
        Map<String, Boolean> won = new HashMap<>();
        String status = deals.model().fields().path("status");
        deals.unrestricted()
                .find(in(status, Deal.WON, Deal.LOST), asOf)
                .forEach(version -> won.put(version.id(), version.state().won()));
        NaiveBayes bayes = new NaiveBayes();
        opened(won.keySet()).forEach((id, deal) -> bayes.learn(Features.of(deal), Boolean.TRUE.equals(won.get(id))));
        return bayes;
    }

    /** As they were after their first event. */
    private Map<String, Deal> opened(Collection<String> ids) {
        Map<String, Deal> opened = new HashMap<>();
        for (RecordVersion<Deal> version : deals.unrestricted()
                .versions(and(in(deals.model().fields().path("id"), new HashSet<>(ids)), eq("version", 0L)))) {
            opened.put(version.id(), version.state());
        }
        return opened;
    }
}
