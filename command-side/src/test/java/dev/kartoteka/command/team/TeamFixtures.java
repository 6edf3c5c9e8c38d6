package dev.kartoteka.command.team;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.shared.team.TeamId;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A team to try things with. */
public final class TeamFixtures {

    public static final TeamId NORTH = new TeamId("team-north");

    private TeamFixtures() {}

    public static FixtureConfiguration<?> teamFixture(DomainEvent... otherRecords) {
        return Fixtures.of(Team.class, teams(InMemoryRecords.of(otherRecords)));
    }

    public static Teams teams(Records records) {
        return new Teams(records);
    }

    public static TeamCreated northCreated() {
        return new TeamCreated(NORTH.value(), "North", null);
    }
}
