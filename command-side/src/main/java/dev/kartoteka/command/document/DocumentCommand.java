package dev.kartoteka.command.document;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.document.DocumentId;

/** What may be done with a document. */
interface DocumentCommand extends Command {
    @Override
    DocumentId id();
}
