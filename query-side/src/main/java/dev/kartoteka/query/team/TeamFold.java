package dev.kartoteka.query.team;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.team.TeamCreated;

/** What is known of a team after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class TeamFold {

    static final Fold<Team> FOLD = Fold.of(Team.class)
            .start(TeamCreated.class, event -> new Team(event.teamId(), event.name(), event.parentId()))
            .build();

    private TeamFold() {}
}
