package dev.kartoteka.standalone.login;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The documents of a {@link Company} and its messages: one of each client, and what may be asked about them. */
final class CompanyDocuments {

    static final String TEMPLATE = "template-letter";

    private static final String LETTER = "<p>{{client.name}}</p>";

    private CompanyDocuments() {}

    /** @param send takes a path and a body */
    static void template(BiConsumer<String, Map<String, ?>> send) {
        send.accept(
                "/document-templates",
                Map.of("id", TEMPLATE, "name", "Letter", "kind", "LETTER", "language", "en", "body", LETTER));
    }

    static void of(String owner, BiConsumer<String, Map<String, ?>> send) {
        send.accept(
                "/documents",
                Map.of(
                        "id", "document-of-" + owner,
                        "templateId", TEMPLATE,
                        "clientId", "client-of-" + owner,
                        "contactId", "contact-of-" + owner,
                        "signerId", "employee-bob"));
        send.accept(
                "/messages",
                Map.of(
                        "id", "message-of-" + owner,
                        "clientId", "client-of-" + owner,
                        "channel", "EMAIL",
                        "subject", "Letter",
                        "text", "Dear you",
                        "sendAt", "2199-01-01T00:00:00Z"));
    }

    /** Uploads one of plain text, and says where it is. */
    static String file(Caller tester, String owner) {
        String id = "file-of-" + owner;
        Caller.Reply uploaded =
                tester.postFile("/api/v1/files?name=note.txt&clientId=client-of-" + owner + "&id=" + id, "a note");
        if (uploaded.status() != 201) {
            throw new AssertionError("POST /files: " + uploaded.status() + " " + uploaded.text());
        }
        return "files/" + id;
    }

    /** Of a record of a collection that has to do with documents; of none in others. */
    static String id(String collection) {
        return collection.equals("document-templates") ? TEMPLATE : "none";
    }

    /** What is sent to an endpoint that has to do with documents; nothing to others. */
    static Map<String, Object> body(String path, String owner) {
        return switch (path) {
            case "document-templates" ->
                Map.of("name", "made", "kind", "LETTER", "language", "en", "body", "<p>{{client.name}}</p>");
            case "document-templates/{id}/revise" -> Map.of("name", "other");
            case "messages" ->
                Map.of(
                        "clientId", "client-of-" + owner,
                        "channel", "EMAIL",
                        "subject", "made",
                        "text", "made",
                        "sendAt", "2199-01-01T00:00:00Z");
            case "documents" ->
                Map.of("templateId", TEMPLATE, "clientId", "client-of-" + owner, "signerId", "employee-bob");
            case "calls" -> Map.of("callId", "made-" + System.nanoTime(), "stage", "RINGING", "direction", "INBOUND");
            case "arrivals/{id}/assign" -> Map.of("clientId", "client-of-" + owner);
            case "documents/{id}/void", "arrivals/{id}/dismiss" -> Map.of("reason", "a test");
            default -> new HashMap<>();
        };
    }
}
