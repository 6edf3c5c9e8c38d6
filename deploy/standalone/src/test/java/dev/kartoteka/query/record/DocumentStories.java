package dev.kartoteka.query.record;

import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.file.FileRemoved;
import dev.kartoteka.shared.file.FileRevised;
import dev.kartoteka.shared.file.FileUploaded;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;

/** Document templates, documents and files. */
final class DocumentStories {

    private DocumentStories() {}

    static DomainEvent template(String id, long sequence, int what) {
        if (sequence == 0) {
            return new DocumentTemplateCreated(id, "Letter", "LETTER", what == 0 ? "lv" : "lt", "<p>1</p>");
        }
        return what < 6
                ? new DocumentTemplateRevised(
                        id, (int) sequence + 1, "Letter", "Letter " + what, "<p>1</p>", "<p>" + sequence + "</p>")
                : new DocumentTemplateRetired(id);
    }

    static DomainEvent file(String id, long sequence, int what) {
        String type = what < 4 ? "image/png" : "application/pdf";
        if (sequence > 0 && what == 7) {
            return new FileRemoved(id, "client-1");
        }
        return sequence == 0
                ? new FileUploaded(id, "client-" + what % 3, "Pass " + what, type, "content-0", "ab", what)
                : new FileRevised(
                        id,
                        "client-1",
                        (int) sequence + 1,
                        "Pass",
                        "Pass " + what,
                        "image/png",
                        type,
                        "content-" + sequence,
                        "ab",
                        "cd",
                        0,
                        what);
    }

    static DomainEvent document(String id, long sequence, int what) {
        return sequence == 0
                ? new DocumentCreated(
                        id,
                        "client-" + what % 3,
                        what == 0 ? null : "contact-1",
                        what == 1 ? null : "deal-1",
                        what == 2 ? null : "quote-1",
                        "template-1",
                        what,
                        "LETTER",
                        "lv",
                        "LETTER-2026-0000" + what,
                        "employee-1",
                        "ab",
                        "content-1",
                        "cd",
                        17L)
                : new DocumentVoided(id, "client-1");
    }
}
