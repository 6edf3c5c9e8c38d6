package dev.kartoteka.query.scorerule;

import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.NamedPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleSet;
import java.time.Instant;
import java.util.List;

/**
 * How many points a lead gets for what.
 *
 * @param sources those that are not named give none
 * @param contacts by kind; those that are not named give none
 * @param email for an e-mail address, as phone and company for those
 * @param qualified for being so
 * @param halfLifeDays after which a contact counts half as much
 * @param since when it was set so
 */
public record ScoreRule(
        String id,
        List<NamedPoints> sources,
        List<NamedPoints> contacts,
        int email,
        int phone,
        int company,
        int qualified,
        int halfLifeDays,
        Instant since) {

    static ScoreRule of(ScoreRuleSet event, Instant since) {
        LeadPoints points = event.points();
        return new ScoreRule(
                event.scoreRuleId(),
                points.sources(),
                points.contacts(),
                points.email(),
                points.phone(),
                points.company(),
                points.qualified(),
                points.halfLifeDays(),
                since);
    }

    /** As scores are computed from. */
    public LeadPoints points() {
        return new LeadPoints(sources, contacts, email, phone, company, qualified, halfLifeDays);
    }
}
