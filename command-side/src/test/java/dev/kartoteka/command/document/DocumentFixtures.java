package dev.kartoteka.command.document;

import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import java.util.List;

/** A template and a document, for tests. */
public final class DocumentFixtures {

    private DocumentFixtures() {}

    public static List<DomainEvent> templateHistory() {
        return List.of(
                new DocumentTemplateCreated("template-1", "Letter", "LETTER", "lv", "<p>{{client.name}}</p>"),
                new DocumentTemplateRetired("template-1"));
    }

    public static List<DomainEvent> documentHistory() {
        return List.of(
                new DocumentCreated(
                        "document-1",
                        "client-acme",
                        null,
                        null,
                        null,
                        "template-1",
                        1,
                        "LETTER",
                        "lv",
                        "LETTER-2026-00001",
                        "employee-eve",
                        "00",
                        "content-1",
                        "00",
                        17L),
                new DocumentVoided("document-1", "client-acme"));
    }
}
