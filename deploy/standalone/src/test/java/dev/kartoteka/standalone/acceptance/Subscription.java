package dev.kartoteka.standalone.acceptance;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL subscription that is told by server-sent events. */
final class Subscription implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Stream<String> lines;
    private final Iterator<JsonNode> messages;

    Subscription(Api api, String query, String id) {
        this.lines = api.http()
                .send(request(api, query, id), HttpResponse.BodyHandlers.ofLines())
                .body();
        this.messages = lines.filter(line -> line.startsWith("data:{"))
                .map(line -> JSON.readTree(line.substring("data:".length())))
                .iterator();
    }

    static HttpRequest request(Api api, String query, String id) {
        return api.http()
                .request(api.queries("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", query, "variables", Map.of("id", id)))))
                .build();
    }

    /** Waits for the next message. */
    JsonNode next() {
        return messages.next();
    }

    @Override
    public void close() {
        lines.close();
    }
}
