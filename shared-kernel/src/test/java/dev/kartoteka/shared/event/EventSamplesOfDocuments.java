package dev.kartoteka.shared.event;

import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentErased;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;
import java.util.List;

/** Samples of document templates and documents. */
final class EventSamplesOfDocuments {

    private static final String TEMPLATE = "template-1";
    private static final String DOCUMENT = "document-1";
    private static final String CLIENT = "client-1";

    private EventSamplesOfDocuments() {}

    static List<DomainEvent> all() {
        return List.of(
                new DocumentTemplateCreated(TEMPLATE, "Welcome", "LETTER", "lv", "<p>Labdien, {{client.name}}!</p>"),
                new DocumentTemplateRevised(
                        TEMPLATE,
                        2,
                        "Welcome",
                        "Greeting",
                        "<p>Labdien, {{client.name}}!</p>",
                        "<p>Sveiki, {{client.name}}!</p>"),
                new DocumentTemplateRetired(TEMPLATE),
                new DocumentCreated(
                        DOCUMENT,
                        CLIENT,
                        "contact-1",
                        "deal-1",
                        "quote-1",
                        TEMPLATE,
                        2,
                        "LETTER",
                        "lv",
                        "LETTER-2026-00017",
                        "employee-1",
                        "ab".repeat(32),
                        "6f1c1e0e-0000-4000-8000-000000000000",
                        "cd".repeat(32),
                        23_385L),
                new DocumentVoided(DOCUMENT, CLIENT),
                new DocumentErased(DOCUMENT, CLIENT, CLIENT));
    }
}
