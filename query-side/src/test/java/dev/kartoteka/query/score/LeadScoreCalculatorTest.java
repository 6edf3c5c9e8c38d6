package dev.kartoteka.query.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.lead.LeadContact;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.NamedPoints;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadScoreCalculatorTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final LeadContact FRESH = new LeadContact("CALL", null, null, NOW);

    @Test
    void addsUpWhatItExplains() {
        LeadScore score = score(lead(Lead.NEW, "web", "a@example.org", List.of(FRESH)), NOW);

        assertThat(score.parts().stream().map(part -> part.rule() + " " + part.points()))
                .containsExactly("source 20.00", "email 5.00", "contact 15.00");
        assertThat(score.score()).isEqualTo(40);
    }

    @Test
    void aContactCountsHalfAsMuchEveryThirtyDays() {
        Lead lead = lead(Lead.NEW, null, null, List.of(FRESH));

        assertThat(score(lead, NOW.plus(Duration.ofDays(30))).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.points()).isEqualByComparingTo("7.50"));
        assertThat(score(lead, NOW.plus(Duration.ofDays(60))).score()).isEqualTo(4);
    }

    @Test
    void staysWithinNothingAndAHundred() {
        assertThat(score(lead(Lead.QUALIFIED, "web", null, Collections.nCopies(20, FRESH)), NOW)
                        .score())
                .isEqualTo(100);
        assertThat(score(lead(Lead.NEW, "nowhere", null, List.of()), NOW).score())
                .isZero();
        assertThat(score(lead(Lead.DISQUALIFIED, "web", null, List.of(FRESH)), NOW)
                        .score())
                .isZero();
    }

    @Test
    void followsTheRuleThatIsSetAndNamesItsVersion() {
        LeadPoints points = new LeadPoints(
                List.of(new NamedPoints("web", 50)), List.of(new NamedPoints("CALL", 40)), 1, 0, 0, 0, 10);

        LeadScore score = LeadScoreCalculator.calculate(
                lead(Lead.QUALIFIED, "WEB", "a@example.org", List.of(FRESH)),
                NOW.plus(Duration.ofDays(20)),
                points,
                3L);

        assertThat(score.parts().stream().map(part -> part.rule() + " " + part.points()))
                .containsExactly("source 50.00", "email 1.00", "contact 10.00");
        assertThat(score.score()).isEqualTo(61);
        assertThat(score.ruleVersion()).isEqualTo(3);
    }

    private static LeadScore score(Lead lead, Instant asOf) {
        return LeadScoreCalculator.calculate(lead, asOf, LeadPoints.UNLESS_SET, null);
    }

    private static Lead lead(
            String status, @Nullable String source, @Nullable String email, List<LeadContact> contacts) {
        return new Lead(
                "lead-1", "Zane", null, email, null, null, source, null, null, status, null, null, NOW, contacts, null,
                null, null, null);
    }
}
