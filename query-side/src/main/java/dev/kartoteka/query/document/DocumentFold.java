package dev.kartoteka.query.document;

import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentErased;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a document after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class DocumentFold {

    static final Fold<Document> FOLD = Fold.of(Document.class)
            .start(
                    DocumentCreated.class,
                    (event, recorded) -> new Document(
                            event.documentId(),
                            event.clientId(),
                            event.contactId(),
                            event.dealId(),
                            event.paperId(),
                            event.templateId(),
                            event.templateVersion(),
                            event.kind(),
                            event.language(),
                            event.number(),
                            "CREATED",
                            event.signerId(),
                            event.signature(),
                            event.contentId(),
                            event.sha256(),
                            event.size(),
                            recorded.occurredAt()))
            .then(DocumentVoided.class, (document, event) -> document.voided())
            .ignores(DocumentErased.class) // the key is gone: the record is folded anew
            .build();

    private DocumentFold() {}
}
