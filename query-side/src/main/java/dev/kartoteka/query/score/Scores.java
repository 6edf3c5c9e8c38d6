package dev.kartoteka.query.score;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.CountedDeals;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.scorerule.ScoreRule;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores of what whoever asks may see. What is learned, is learned of all deals there are, whoever may see them. */
@Component
class Scores {

    private static final Comparator<LeadScore> HIGHEST_FIRST =
            Comparator.comparingInt(LeadScore::score).reversed().thenComparing(LeadScore::leadId);

    private final RecordStore<Lead> leads;
    private final RecordStore<ScoreRule> rules;
    private final RecordStore<Deal> deals;
    private final ReportDeals reported;
    private final Openings openings;

    Scores(
            RecordStore<Lead> leads,
            RecordStore<ScoreRule> rules,
            RecordStore<Deal> deals,
            ReportDeals reported,
            Openings openings) {
        this.leads = leads;
        this.rules = rules.unrestricted();
        this.deals = deals;
        this.reported = reported;
        this.openings = openings;
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
        return Optional.ofNullable(openings.of(Set.of(id)).get(id))
                .map(opened -> learned(asOf).score(id, opened));
    }

    /** @param limit so many of each currency */
    Priorities ofPipeline(String pipelineId, DealFilter filter, int limit, @Nullable AsOf asOf) {
        PipelineDeals found = reported.ofPipeline(pipelineId, filter, asOf);
        List<Deal> open = found.counted().open();
        List<Ranked> first = Ranked.firstOfEachCurrency(open, scores(open, learned(asOf)), limit);
        Map<String, Deal> shown = reported.shown(first.stream().map(Ranked::id).toList(), asOf);
        return new Priorities(
                pipelineId,
                found.asOf(),
                open.size(),
                first.stream()
                        .flatMap(ranked ->
                                Stream.ofNullable(shown.get(ranked.id())).map(deal -> ranked.priority(deal.title())))
                        .toList());
    }

    /** Deals that began alike have the same. */
    private Function<Deal, DealScore> scores(List<Deal> open, NaiveBayes learned) {
        Map<String, Map<String, String>> opened =
                openings.of(open.stream().map(Deal::id).toList());
        Map<Map<String, String>, DealScore> known = new HashMap<>();
        return deal -> known.computeIfAbsent(
                        opened.getOrDefault(deal.id(), Features.of(deal)),
                        features -> learned.score(deal.id(), features))
                .of(deal.id());
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

    /** Of what has not changed since it was asked last, it is known already. */
    private NaiveBayes learned(@Nullable AsOf asOf) {
        CountedDeals all = reported.all(asOf);
        return all.once(NaiveBayes.class, () -> {
            NaiveBayes sum = new NaiveBayes();
            all.ofEach(NaiveBayes.class, this::learned).forEach(sum::learn);
            return sum;
        });
    }

    private NaiveBayes learned(List<Deal> some) {
        NaiveBayes bayes = new NaiveBayes();
        List<Deal> closed = some.stream().filter(deal -> !deal.open()).toList();
        Map<String, Map<String, String>> opened =
                openings.of(closed.stream().map(Deal::id).toList());
        for (Deal deal : closed) {
            Map<String, String> features = opened.get(deal.id());
            if (features != null) {
                bayes.learn(features, deal.won());
            }
        }
        return bayes;
    }
}
