package dev.kartoteka.standalone.acceptance;

import java.util.Map;
import java.util.function.BiConsumer;

/** The part of {@link EveryCommand} with documents: a letter to the client is filled from a template. */
final class DocumentCommands {

    private DocumentCommands() {}

    /** @param send takes a path and a body */
    static void tell(String run, BiConsumer<String, Map<String, ?>> send) {
        String template = "template-" + run;
        send.accept(
                "/document-templates",
                Map.of(
                        "id",
                        template,
                        "name",
                        "Letter",
                        "kind",
                        "LETTER",
                        "language",
                        "en",
                        "body",
                        "<p>{{client.name}}</p>"));
        send.accept("/document-templates/" + template + "/revise", Map.of("body", "<p>Dear {{client.name}}</p>"));
        String document = "document-" + run;
        send.accept(
                "/documents",
                Map.of(
                        "id",
                        document,
                        "templateId",
                        template,
                        "clientId",
                        "client-" + run,
                        "signerId",
                        "employee-" + run));
        send.accept(
                "/messages",
                Map.of(
                        "id", "message-" + run,
                        "clientId", "client-" + run,
                        "channel", "EMAIL",
                        "subject", "Your letter",
                        "text", "Dear client",
                        "documentId", document,
                        "sendAt", "2199-01-01T00:00:00Z"));
        send.accept("/messages/message-" + run + "/retry", Map.of());
        send.accept("/messages/message-" + run + "/cancel", Map.of());
        send.accept("/documents/" + document + "/void", Map.of("reason", "a mistake"));
        send.accept("/document-templates/" + template + "/retire", Map.of());
    }
}
