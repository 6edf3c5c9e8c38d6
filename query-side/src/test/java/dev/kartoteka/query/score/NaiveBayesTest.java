package dev.kartoteka.query.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compared with what one gets with pencil and paper. */
class NaiveBayesTest {

    @Test
    void countsAsTheFormulaSays() {
        NaiveBayes bayes = new NaiveBayes();
        for (int i = 0; i < 3; i++) {
            bayes.learn(Map.of("source", "web"), true);
        }
        bayes.learn(Map.of("source", "fair"), true);
        bayes.learn(Map.of("source", "web"), false);
        bayes.learn(Map.of("source", "fair"), false);

        DealScore score = bayes.score("deal-1", Map.of("source", "web"));

        // prior 4.1 / 2.1; factor (3.1 / 4.2) / (1.1 / 2.2)
        assertThat(score.priorOdds()).isEqualTo(1.9524);
        assertThat(score.factors()).containsExactly(new DealScore.Factor("source", "web", 1.4762, 3, 1));
        double odds = 4.1 / 2.1 * (3.1 / 4.2) / (1.1 / 2.2);
        assertThat(score.probability()).isCloseTo(odds / (1 + odds), within(0.0001));
        assertThat(score.learnedFrom()).isEqualTo(6);
    }

    @Test
    void aValueNeverMetCountsAsOneMore() {
        NaiveBayes bayes = new NaiveBayes();
        bayes.learn(Map.of("source", "web"), true);
        bayes.learn(Map.of("source", "web"), false);
        bayes.learn(Map.of("source", "web"), false);

        DealScore score = bayes.score("deal-1", Map.of("source", "fair"));

        // (0.1 / 1.2) / (0.1 / 2.2)
        assertThat(score.factors()).containsExactly(new DealScore.Factor("source", "fair", 1.8333, 0, 0));
    }

    @Test
    void whoeverHasLearnedNothingSaysHalf() {
        assertThat(new NaiveBayes().score("deal-1", Map.of("source", "web")).probability())
                .isEqualTo(0.5);
    }

    @Test
    void whatSeveralHaveLearnedAddsUp() {
        NaiveBayes all = new NaiveBayes();
        List<NaiveBayes> parts = List.of(new NaiveBayes(), new NaiveBayes(), new NaiveBayes());
        for (int i = 0; i < 20; i++) {
            Map<String, String> features = Map.of("source", "source-" + i % 3, "owner", "owner-" + i % 7);
            all.learn(features, i % 4 == 0);
            parts.get(i % 5 % 3).learn(features, i % 4 == 0);
        }
        NaiveBayes sum = new NaiveBayes();
        parts.forEach(sum::learn);

        Map<String, String> asked = new TreeMap<>(Map.of("source", "source-1", "owner", "owner-2", "product", "p"));
        assertThat(sum.score("deal-1", asked)).isEqualTo(all.score("deal-1", asked));
    }
}
