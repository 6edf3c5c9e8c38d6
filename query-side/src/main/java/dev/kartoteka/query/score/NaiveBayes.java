package dev.kartoteka.query.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What closed deals teach, by counting. Naive Bayes with additive smoothing by 0.1 (Lidstone): of a class {@code c}, won or
 * lost, with {@code n(c)} deals, of which {@code n(v, c)} have the value {@code v} of a feature that has {@code k} values,
 * {@code P(v | c) = (n(v, c) + 0.1) / (n(c) + 0.1 k)}; a value never met counts as one more. The odds of winning are the prior
 * odds {@code (n(won) + 0.1) / (n(lost) + 0.1)} times {@code P(v | won) / P(v | lost)} of each feature. See Manning, Raghavan,
 * Schütze: Introduction to Information Retrieval, 13.2.
 */
final class NaiveBayes {

    private static final double SMOOTHING = 0.1;

    private final Map<String, Map<String, int[]>> counts = new HashMap<>();
    private int won;
    private int lost;

    void learn(Map<String, String> features, boolean asWon) {
        if (asWon) {
            won++;
        } else {
            lost++;
        }
        features.forEach((feature, value) -> met(feature, value)[asWon ? 0 : 1]++);
    }

    /** Learns what another has learned, too. */
    void learn(NaiveBayes other) {
        won += other.won;
        lost += other.lost;
        other.counts.forEach((feature, values) -> values.forEach((value, met) -> {
            int[] sum = met(feature, value);
            sum[0] += met[0];
            sum[1] += met[1];
        }));
    }

    private int[] met(String feature, String value) {
        return counts.computeIfAbsent(feature, name -> new HashMap<>()).computeIfAbsent(value, name -> new int[2]);
    }

    DealScore score(String dealId, Map<String, String> features) {
        double prior = (won + SMOOTHING) / (lost + SMOOTHING);
        double odds = prior;
        List<DealScore.Factor> factors = new ArrayList<>();
        for (Map.Entry<String, String> feature : features.entrySet()) {
            Map<String, int[]> values = counts.getOrDefault(feature.getKey(), Map.of());
            int[] met = values.getOrDefault(feature.getValue(), new int[2]);
            int known = values.size() + (values.containsKey(feature.getValue()) ? 0 : 1);
            double factor = smoothed(met[0], won, known) / smoothed(met[1], lost, known);
            odds *= factor;
            factors.add(new DealScore.Factor(feature.getKey(), feature.getValue(), rounded(factor), met[0], met[1]));
        }
        return new DealScore(dealId, rounded(odds / (1 + odds)), won + lost, rounded(prior), factors);
    }

    private static double smoothed(int having, int of, int values) {
        return (having + SMOOTHING) / (of + SMOOTHING * values);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000d;
    }
}
