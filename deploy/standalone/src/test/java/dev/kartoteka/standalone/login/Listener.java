package dev.kartoteka.standalone.login;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who listens to subscriptions, by server-sent events or over a WebSocket, and what they are told. */
@SuppressWarnings("FutureReturnValueIgnored") // what comes is told to the listener
public final class Listener implements AutoCloseable, WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private volatile Flow.@Nullable Subscription events;
    private @Nullable WebSocket socket;
    private int sent;

    private Listener() {}

    /** A subscription by server-sent events. */
    public static Listener events(Caller caller, String query, Map<String, ?> variables) {
        HttpRequest request = caller.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(operation(query, variables)))
                .build();
        Listener listener = new Listener();
        HTTP.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(listener.new Lines()));
        return listener;
    }

    /** A WebSocket, whose first message has the payload. */
    public static Listener socket(String address, Map<String, ?> payload) {
        Listener listener = new Listener();
        WebSocket socket = HTTP.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(address.replaceFirst("^http", "ws") + "/graphql"), listener)
                .join();
        listener.socket = socket;
        socket.sendText(JSON.writeValueAsString(Map.of("type", "connection_init", "payload", payload)), true)
                .join();
        return listener;
    }

    /** Sends an operation over the WebSocket. */
    public void send(String query, Map<String, ?> variables) {
        java.util.Objects.requireNonNull(socket)
                .sendText(
                        "{\"id\":\"" + ++sent + "\",\"type\":\"subscribe\",\"payload\":" + operation(query, variables)
                                + "}",
                        true)
                .join();
    }

    /** Waits for the next message. */
    public JsonNode next() {
        try {
            String next = told.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing was told");
            }
            return JSON.readTree(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes what was told and not waited for. */
    public List<JsonNode> already() {
        List<String> all = new ArrayList<>();
        told.drainTo(all);
        return all.stream().map(JSON::readTree).toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            if (part.indexOf("\"type\":\"ping\"") < 0) {
                told.add(part.toString()); // a ping only asks whether the connection is alive
            }
            part.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, text, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        told.add("{\"type\":\"closed\",\"status\":" + status + "}");
        return WebSocket.Listener.super.onClose(from, status, reason);
    }

    @Override
    public void close() {
        Flow.Subscription subscription = events;
        if (subscription != null) {
            subscription.cancel();
        }
        if (socket != null) {
            socket.abort();
        }
    }

    /** The lines of server-sent events. */
    private final class Lines implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            events = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:{")) {
                told.add(line.substring("data:".length()));
            } else if (line.startsWith("{")) {
                told.add(line); // a refusal, not a stream
            } else if (line.startsWith("event:complete")) {
                told.add("{\"type\":\"complete\"}");
            }
        }

        @Override
        public void onError(Throwable failure) {
            told.add("{\"type\":\"broken\"}");
        }

        @Override
        public void onComplete() {
            told.add("{\"type\":\"ended\"}");
        }
    }

    private static String operation(String query, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }
}
