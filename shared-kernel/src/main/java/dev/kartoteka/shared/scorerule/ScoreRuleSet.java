package dev.kartoteka.shared.scorerule;

import org.axonframework.serialization.Revision;

/** A lead gets other points from now on. */
@Revision("1")
public record ScoreRuleSet(String scoreRuleId, LeadPoints previousPoints, LeadPoints points)
        implements ScoreRuleEvent {}
