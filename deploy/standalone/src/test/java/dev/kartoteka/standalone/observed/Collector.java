package dev.kartoteka.standalone.observed;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Takes traces in by OTLP over HTTP, as a collector does, and reads of the protobuf what tests ask about. */
final class Collector implements AutoCloseable {

    private static final int LENGTH_DELIMITED = 2;

    private final HttpServer server;
    private final List<Taken> spans = new CopyOnWriteArrayList<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    private Collector(HttpServer server) {
        this.server = server;
    }

    static Collector start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Collector collector = new Collector(server);
        server.createContext("/v1/traces", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            collector.received.add(new String(body, StandardCharsets.ISO_8859_1));
            collector.take(body);
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return collector;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Taken> spansOf(String traceId) {
        return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    /** All that was sent, byte by byte. */
    String received() {
        return String.join("\n", received);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A request has resources' spans (1), which have scopes' spans (2), which have spans (2). */
    private void take(byte[] request) {
        each(
                request,
                (field, resource) -> inField(
                        field,
                        1,
                        () -> each(
                                resource,
                                (inner, scope) -> inField(
                                        inner,
                                        2,
                                        () -> each(
                                                scope,
                                                (last, span) -> inField(last, 2, () -> spans.add(span(span))))))));
    }

    private static void inField(int field, int wanted, Runnable work) {
        if (field == wanted) {
            work.run();
        }
    }

    private static Taken span(byte[] message) {
        List<String> told = new ArrayList<>(List.of("", "", "", ""));
        each(message, (field, value) -> {
            switch (field) {
                case 1 -> told.set(0, HexFormat.of().formatHex(value));
                case 2 -> told.set(1, HexFormat.of().formatHex(value));
                case 4 -> told.set(2, HexFormat.of().formatHex(value));
                case 5 -> told.set(3, new String(value, StandardCharsets.UTF_8));
                default -> {
                    // not asked about
                }
            }
        });
        return new Taken(told.get(0), told.get(1), told.get(2), told.get(3));
    }

    /** The fields of a message that have a length; the others are passed over. */
    private static void each(byte[] message, BiConsumer<Integer, byte[]> reader) {
        ByteBuffer bytes = ByteBuffer.wrap(message);
        while (bytes.hasRemaining()) {
            long key = varint(bytes);
            switch ((int) (key & 7)) {
                case 0 -> varint(bytes);
                case 1 -> bytes.getLong();
                case LENGTH_DELIMITED -> {
                    byte[] value = new byte[(int) varint(bytes)];
                    bytes.get(value);
                    reader.accept((int) (key >> 3), value);
                }
                case 5 -> bytes.getInt();
                default -> throw new IllegalStateException("No protobuf");
            }
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** @param parentId empty for none */
    record Taken(String traceId, String spanId, String parentId, String name) {}
}
