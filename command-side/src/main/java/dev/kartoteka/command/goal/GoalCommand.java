package dev.kartoteka.command.goal;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.goal.GoalId;

/** What may be done with a goal. */
interface GoalCommand extends Command {
    @Override
    GoalId id();
}
