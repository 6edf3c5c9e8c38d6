package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscribers get the present state, and the whole new one after a command. */
@ExtendWith(RunningSystem.class)
class GraphQlSubscriptionsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOARD = "pipeline-default";

    private final Api api;

    GraphQlSubscriptionsIT(Api api) {
        this.api = api;
    }

    @Test
    void tellsACardByServerSentEventsWhenADealOfTheClientChanges() {
        String client = api.send("/clients", Map.of("kind", "ORGANISATION", "name", "Followed"))
                .id();
        Api.Done deal = api.send("/deals", Map.of("title", "First", "clientId", client));
        api.awaitVisible("deals", deal);
        try (Subscription card =
                new Subscription(api, "subscription($id:ID!){clientChanged(id:$id){name deals{title}}}", client)) {
            assertThat(titleIn(card.next())).isEqualTo("First");
            api.send("/deals/" + deal.id() + "/rename", Map.of("title", "Second"));
            assertThat(titleIn(card.next())).isEqualTo("Second");
        }
    }

    @Test
    void tellsADealAndABoardOverOneWebSocket() throws InterruptedException {
        Api.Done deal = api.send("/deals", Map.of("title", "One"));
        api.awaitVisible("deals", deal);
        Conversation conversation = new Conversation();
        WebSocket socket = api.http()
                .webSocket()
                .subprotocols("graphql-transport-ws")
                .buildAsync(webSocketAddress(), conversation)
                .join();
        send(socket, Map.of("type", "connection_init"));
        assertThat(conversation.next("connection_ack")).isNotNull();

        subscribe(socket, "d", operation("subscription($id:ID!){dealChanged(id:$id){title}}", deal.id()));
        assertThat(conversation.next("d").at("/payload/data/dealChanged/title").asString())
                .isEqualTo("One");
        subscribe(socket, "b", operation("subscription($id:ID!){boardChanged(pipelineId:$id){stages{count}}}", BOARD));
        assertThat(conversation
                        .next("b")
                        .at("/payload/data/boardChanged/stages/0/count")
                        .asInt())
                .isPositive();

        api.send("/deals/" + deal.id() + "/rename", Map.of("title", "Two"));
        assertThat(conversation.next("d").at("/payload/data/dealChanged/title").asString())
                .isEqualTo("Two");
        assertThat(conversation
                        .next("b")
                        .at("/payload/data/boardChanged/stages")
                        .size())
                .isPositive();
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Test
    void endsASubscriptionToNothing() {
        HttpRequest subscription =
                Subscription.request(api, "subscription($id:ID!){dealChanged(id:$id){title}}", "deal-none");

        String all = api.http()
                .send(subscription, HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(all).contains("NOT_FOUND").contains("event:complete");
    }

    @Test
    void refusesAWebSocketFromAnotherSite() {
        Assertions.assertThatThrownBy(() -> api.http()
                        .webSocket()
                        .subprotocols("graphql-transport-ws")
                        .header("Origin", "http://evil.example")
                        .buildAsync(webSocketAddress(), new Conversation())
                        .join())
                .isInstanceOf(CompletionException.class);
    }

    private URI webSocketAddress() {
        return URI.create(api.queries("/graphql").toString().replaceFirst("^http", "ws"));
    }

    private static Map<String, Object> operation(String query, String id) {
        return Map.of("query", query, "variables", Map.of("id", id));
    }

    private static void subscribe(WebSocket socket, String id, Map<String, Object> operation) {
        send(socket, Map.of("id", id, "type", "subscribe", "payload", operation));
    }

    private static void send(WebSocket socket, Map<String, Object> message) {
        socket.sendText(JSON.writeValueAsString(message), true).join();
    }

    private static String titleIn(JsonNode message) {
        return message.at("/data/clientChanged/deals/0/title").asString();
    }

    /** What the other side said, by subscription. */
    private static final class Conversation implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final List<JsonNode> passedOver = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                messages.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, part, last);
        }

        /** The next message of a subscription, or of a type; those of others are kept for who asks for them. */
        JsonNode next(String idOrType) throws InterruptedException {
            for (JsonNode earlier : passedOver) {
                if (isOf(idOrType, earlier)) {
                    passedOver.remove(earlier);
                    return earlier;
                }
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (true) {
                JsonNode message = messages.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (message == null) {
                    throw new AssertionError("nothing came for " + idOrType);
                }
                if (isOf(idOrType, message)) {
                    return message;
                }
                passedOver.add(message);
            }
        }

        private static boolean isOf(String idOrType, JsonNode message) {
            return message.path("id").asString("").equals(idOrType)
                    || message.path("type").asString("").equals(idOrType);
        }
    }
}
