package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentErased;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;

/** Document templates and documents in words. */
final class SentencesOfDocuments {

    private SentencesOfDocuments() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        DocumentTemplateCreated.class,
                        e -> "Document template " + quoted(e.name()) + " was created, in " + e.language() + ".")
                .put(
                        DocumentTemplateRevised.class,
                        e -> "Document template " + quoted(e.name()) + " has text " + e.templateVersion()
                                + " from now on.")
                .put(DocumentTemplateRetired.class, e -> "The document template was retired.");
        sentences
                .put(DocumentCreated.class, e -> "Document " + e.number() + " was created.")
                .put(DocumentVoided.class, e -> "The document was voided.")
                .put(DocumentErased.class, e -> "The content of the document was erased.");
    }
}
