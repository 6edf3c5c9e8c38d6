package dev.kartoteka.command.substitution;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.substitution.SubstitutionId;

/** What may be done with a substitution. */
interface SubstitutionCommand extends Command {
    @Override
    SubstitutionId id();
}
