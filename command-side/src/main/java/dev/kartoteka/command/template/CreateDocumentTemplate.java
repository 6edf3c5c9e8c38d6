package dev.kartoteka.command.template;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.value.Language;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins to fill documents of a kind and language from a text. */
@CommandPath(value = "document-templates", summary = "Create a document template")
public record CreateDocumentTemplate(
        @TargetAggregateIdentifier DocumentTemplateId id,
        String name,
        DocumentKind kind,
        Language language,
        TemplateBody body)
        implements DocumentTemplateCommand {

    public CreateDocumentTemplate {
        name = Text.name(name);
    }
}
