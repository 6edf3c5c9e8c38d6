package dev.kartoteka.command.template;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.template.DocumentTemplateId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Fills nothing from it any more; documents that were made of it stay. */
@CommandPath(value = "document-templates/{id}/retire", summary = "Retire a document template")
public record RetireDocumentTemplate(
        @TargetAggregateIdentifier DocumentTemplateId id) implements DocumentTemplateCommand {}
