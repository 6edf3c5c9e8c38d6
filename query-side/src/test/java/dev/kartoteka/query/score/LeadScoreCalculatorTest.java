package dev.kartoteka.query.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.lead.LeadContact;
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
        LeadScore score = LeadScoreCalculator.calculate(lead(Lead.NEW, "web", "a@example.org", List.of(FRESH)), NOW);

        assertThat(score.parts().stream().map(part -> part.rule() + " " + part.points()))
                .containsExactly("source 20.00", "email 5.00", "contact 15.00");
        assertThat(score.score()).isEqualTo(40);
    }

    @Test
    void aContactCountsHalfAsMuchEveryThirtyDays() {
        Lead lead = lead(Lead.NEW, null, null, List.of(FRESH));

        assertThat(LeadScoreCalculator.calculate(lead, NOW.plus(Duration.ofDays(30)))
                        .parts())
                .singleElement()
                .satisfies(part -> assertThat(part.points()).isEqualByComparingTo("7.50"));
        assertThat(LeadScoreCalculator.calculate(lead, NOW.plus(Duration.ofDays(60)))
                        .score())
                .isEqualTo(4);
    }

    @Test
    void staysWithinNothingAndAHundred() {
        assertThat(LeadScoreCalculator.calculate(lead(Lead.QUALIFIED, "web", null, Collections.nCopies(20, FRESH)), NOW)
                        .score())
                .isEqualTo(100);
        assertThat(LeadScoreCalculator.calculate(lead(Lead.NEW, "nowhere", null, List.of()), NOW)
                        .score())
                .isZero();
        assertThat(LeadScoreCalculator.calculate(lead(Lead.DISQUALIFIED, "web", null, List.of(FRESH)), NOW)
                        .score())
                .isZero();
    }

    private static Lead lead(
            String status, @Nullable String source, @Nullable String email, List<LeadContact> contacts) {
        return new Lead(
                "lead-1", "Zane", null, email, null, null, source, null, null, status, null, null, NOW, contacts, null,
                null, null, null);
    }
}
