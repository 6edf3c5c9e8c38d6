package dev.kartoteka.standalone.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that takes webhooks, at an address of this machine that no other program uses. */
public final class WebhookReceiver implements AutoCloseable {

    public static final String ADDRESS = "127.0.0.53";

    /** Instead of a status: no answer comes. */
    static final int NEVER = -1;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, ToIntFunction<Received>> answers = new ConcurrentHashMap<>();

    public WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(ADDRESS, 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** What came, with the status that was answered. */
    public record Received(String path, Map<String, String> headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return String.valueOf(headers.get(name));
        }
    }

    public String url(String path) {
        return "http://" + ADDRESS + ":" + server.getAddress().getPort() + path;
    }

    /** From now on a path answers so. */
    void answer(String path, ToIntFunction<Received> status) {
        answers.put(path, status);
    }

    /** All that came to a path, as soon as there are so many. */
    public List<Received> await(String path, int count) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> at(path), all -> all.size() >= count);
    }

    /** How often something about a record came to a path. */
    long count(String path, String recordId) {
        return at(path).stream().filter(one -> one.body().contains(recordId)).count();
    }

    private List<Received> at(String path) {
        return received.stream().filter(one -> one.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        Received one = new Received(
                exchange.getRequestURI().getPath(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(one);
        int status = answers.getOrDefault(one.path(), any -> 204).applyAsInt(one);
        if (status == NEVER) {
            awaitEnd();
            return;
        }
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", url("/elsewhere"));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
