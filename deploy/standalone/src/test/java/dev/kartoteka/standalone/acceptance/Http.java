package dev.kartoteka.standalone.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;

/** Everything that the suite sends goes through here, so that what every request has to say is said in one place. */
final class Http {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> always;

    /** @param always headers of every request */
    Http(Map<String, String> always) {
        this.always = always;
    }

    HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        always.forEach(request::header);
        return request;
    }

    WebSocket.Builder webSocket() {
        WebSocket.Builder socket = client.newWebSocketBuilder();
        always.forEach(socket::header);
        return socket;
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads an address, whatever comes of it. */
    HttpResponse<String> get(URI address) {
        return send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    }
}
