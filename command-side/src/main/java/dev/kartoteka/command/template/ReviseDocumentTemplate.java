package dev.kartoteka.command.template;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Fills documents from another text from now on; absent leaves what is there. */
@CommandPath(value = "document-templates/{id}/revise", summary = "Give a document template another text")
public record ReviseDocumentTemplate(
        @TargetAggregateIdentifier DocumentTemplateId id,
        @Nullable String name,
        @Nullable TemplateBody body) implements DocumentTemplateCommand {

    public ReviseDocumentTemplate {
        name = name == null ? null : Text.name(name);
    }
}
