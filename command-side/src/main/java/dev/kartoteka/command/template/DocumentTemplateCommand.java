package dev.kartoteka.command.template;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.template.DocumentTemplateId;

/** What may be done with a document template. */
interface DocumentTemplateCommand extends Command {
    @Override
    DocumentTemplateId id();
}
