package dev.kartoteka.standalone.acceptance;

import java.util.HashMap;
import java.util.Map;

/** What is sent to queue messages and to make their templates. */
final class MessageBodies {

    private MessageBodies() {}

    static Map<String, Object> message(String client, Map<String, Object> more) {
        Map<String, Object> message = new HashMap<>(
                Map.of("clientId", client, "channel", "EMAIL", "subject", "Hello", "text", "There is something new."));
        message.putAll(more);
        return message;
    }

    static Map<String, Object> template(String id, String kind, String body) {
        return Map.of("id", id, "name", "Letter", "kind", kind, "language", "lv", "body", body);
    }
}
