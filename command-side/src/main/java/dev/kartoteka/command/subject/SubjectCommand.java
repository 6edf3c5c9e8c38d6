package dev.kartoteka.command.subject;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.subject.SubjectId;

/** What may be done about a person's data. */
interface SubjectCommand extends Command {

    @Override
    SubjectId id();
}
