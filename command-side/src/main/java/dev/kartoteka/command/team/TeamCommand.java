package dev.kartoteka.command.team;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.team.TeamId;

/** What may be done with a team. */
interface TeamCommand extends Command {
    @Override
    TeamId id();
}
