package dev.kartoteka.standalone.acceptance;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** What is sent to queue messages, to make their templates, and by those who do not log in. */
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

    /** The status that nobody who is known gets. */
    static int posted(Api api, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.queries(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return Http.withToken("")
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
