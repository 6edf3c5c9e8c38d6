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
        send.accept("/documents/" + document + "/void", Map.of("reason", "a mistake"));
        send.accept("/document-templates/" + template + "/retire", Map.of());
    }
}
