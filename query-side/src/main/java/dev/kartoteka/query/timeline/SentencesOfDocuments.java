package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentErased;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.file.FileErased;
import dev.kartoteka.shared.file.FileRemoved;
import dev.kartoteka.shared.file.FileRevised;
import dev.kartoteka.shared.file.FileUploaded;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;

/** Document templates, documents and files in words. */
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
        sentences
                .put(FileUploaded.class, e -> "File " + quoted(e.name()) + " was uploaded.")
                .put(
                        FileRevised.class,
                        e -> "Version " + e.versionNumber() + " of file " + quoted(e.name()) + " was uploaded.")
                .put(FileRemoved.class, e -> "The file was removed.")
                .put(FileErased.class, e -> "The file was erased.");
    }
}
