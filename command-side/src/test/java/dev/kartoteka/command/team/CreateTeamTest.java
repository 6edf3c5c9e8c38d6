package dev.kartoteka.command.team;

import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static dev.kartoteka.command.team.TeamFixtures.NORTH;
import static dev.kartoteka.command.team.TeamFixtures.northCreated;
import static dev.kartoteka.command.team.TeamFixtures.teamFixture;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.shared.team.TeamId;
import org.junit.jupiter.api.Test;

class CreateTeamTest {

    @Test
    void createsATeamAtTheTop() {
        teamFixture()
                .givenNoPriorActivity()
                .when(new CreateTeam(NORTH, "North", null))
                .expectEvents(northCreated());
    }

    @Test
    void createsATeamBelowAnother() {
        TeamId riga = new TeamId("team-riga");
        teamFixture(northCreated())
                .givenNoPriorActivity()
                .when(new CreateTeam(riga, "Riga", NORTH))
                .expectEvents(new TeamCreated(riga.value(), "Riga", NORTH.value()));
    }

    @Test
    void refusesAnUnknownParent() {
        expectRefusal(
                teamFixture().givenNoPriorActivity().when(new CreateTeam(NORTH, "North", new TeamId("team-nowhere"))),
                FailureCode.TEAM_UNKNOWN);
    }
}
