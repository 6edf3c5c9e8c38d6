package dev.kartoteka.command.team;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.shared.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other records' rules ask of teams. */
@Component
public class Teams {

    private static final Fold<Boolean> KNOWN =
            Fold.of(Boolean.class).start(TeamCreated.class, event -> true).build();

    private final Records records;

    Teams(Records records) {
        this.records = records;
    }

    /** Refuses an unknown team; null is no team, which is always allowed. */
    public void requireKnown(@Nullable TeamId teamId) {
        if (teamId != null && records.current(teamId.value(), KNOWN) == null) {
            throw new DomainRuleViolated(FailureCode.TEAM_UNKNOWN, "There is no " + teamId);
        }
    }
}
