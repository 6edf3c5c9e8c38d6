package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.Listener;
import dev.kartoteka.standalone.login.TestLogIn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Those who follow a client by each way that subscriptions are told: server-sent events, and a WebSocket. */
final class Followers implements AutoCloseable {

    private static final String CARD = "subscription($id:ID!){clientChanged(id:$id){name deals{title}}}";

    private final String client;
    private final Listener events;
    private final Listener socket;

    Followers(String address, String client) {
        this.client = client;
        Caller caller = new Caller(address, new TestLogIn(address).everything());
        this.events = Listener.events(caller, CARD, Map.of("id", client));
        this.socket = Listener.socket(address, Map.of("Authorization", "Bearer " + caller.token()));
        assertThat(socket.next().get("type").asString()).isEqualTo("connection_ack");
        socket.send(CARD, Map.of("id", client));
    }

    void areTold(String... texts) {
        for (Listener each : List.of(events, socket)) {
            assertThat(each.next().toString()).contains(texts);
        }
    }

    /** Waits until each is told a state without the text. */
    void areToldOneWithout(String text) {
        for (Listener each : List.of(events, socket)) {
            assertThat(Stream.generate(each::next)
                            .anyMatch(state -> !state.toString().contains(text)))
                    .as("whoever follows the client is told")
                    .isTrue();
        }
    }

    /** Whatever came since, and what comes when the connection that there was is asked again. */
    void wereToldNothingMoreOf(String text) {
        for (Listener each : List.of(events, socket)) {
            assertThat(each.already()).noneMatch(state -> state.toString().contains(text));
        }
        socket.send(CARD, Map.of("id", client));
        assertThat(socket.next().at("/payload/data/clientChanged/name").isNull())
                .isTrue();
    }

    @Override
    public void close() {
        events.close();
        socket.close();
    }
}
