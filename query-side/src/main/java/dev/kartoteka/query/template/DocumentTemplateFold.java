package dev.kartoteka.query.template;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;

/** What is known of a document template after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class DocumentTemplateFold {

    static final Fold<DocumentTemplate> FOLD = Fold.of(DocumentTemplate.class)
            .start(
                    DocumentTemplateCreated.class,
                    event -> new DocumentTemplate(
                            event.templateId(), event.name(), event.kind(), event.language(), event.body(), 1, false))
            .then(
                    DocumentTemplateRevised.class,
                    (template, event) -> new DocumentTemplate(
                            template.id(),
                            event.name(),
                            template.kind(),
                            template.language(),
                            event.body(),
                            event.templateVersion(),
                            template.retired()))
            .then(
                    DocumentTemplateRetired.class,
                    (template, event) -> new DocumentTemplate(
                            template.id(),
                            template.name(),
                            template.kind(),
                            template.language(),
                            template.body(),
                            template.templateVersion(),
                            true))
            .build();

    private DocumentTemplateFold() {}
}
