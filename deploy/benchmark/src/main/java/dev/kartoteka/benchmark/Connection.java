package dev.kartoteka.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One HTTP connection that is kept alive, for one thread. Not the JDK's client: client and system share the machine's cores, and
 * that client takes as much of them as a fast answer does.
 */
public final class Connection implements AutoCloseable {

    private static final int RADIX = 16;

    /** For an answer that a user waits for. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final String token;
    private final Duration patience;
    private Socket socket;
    private InputStream in;
    private boolean ending;

    Connection(int port, String token, Duration patience) {
        this.port = port;
        this.token = token;
        this.patience = patience;
        try {
            socket = open();
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) patience.toMillis());
        return socket;
    }

    /** A server says when it takes no more on a connection. */
    private void renew() throws IOException {
        socket.close();
        socket = open();
        in = new BufferedInputStream(socket.getInputStream());
        ending = false;
    }

    public Answer get(String path) {
        return send("GET", path, "", "");
    }

    public Answer post(String path, String body) {
        return post(path, body, "");
    }

    /** @param idempotencyKey empty for none */
    public Answer post(String path, String body, String idempotencyKey) {
        return send("POST", path, body, idempotencyKey);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body, "");
    }

    private Answer send(String method, String path, String body, String idempotencyKey) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                + (idempotencyKey.isEmpty() ? "" : "Idempotency-Key: \"" + idempotencyKey + "\"\r\n")
                + (method.equals("GET")
                        ? ""
                        : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        try {
            if (ending) {
                renew();
            }
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(content);
            socket.getOutputStream().write(request.toByteArray());
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        String retryAfter = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(name.length() + 1).strip();
            if (name.equals("content-length")) {
                length = Integer.parseInt(value);
            } else if (name.equals("transfer-encoding")) {
                chunked = true;
            } else if (name.equals("connection")) {
                ending = value.equalsIgnoreCase("close");
            } else if (name.equals("retry-after")) {
                retryAfter = value;
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8), retryAfter);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), RADIX); size > 0; size = Integer.parseInt(line(), RADIX)) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The system closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came back.
     *
     * @param retryAfter when to come again, as a refusal says it; else empty
     */
    public record Answer(int status, String body, String retryAfter) {

        private static final int FIRST_REFUSAL = 400;

        /** The same, unless it is a refusal: a benchmark of refusals would be fast and worth nothing. */
        public Answer accepted() {
            if (status >= FIRST_REFUSAL) {
                throw new IllegalStateException("Refused with " + status + ": " + body);
            }
            return this;
        }
    }
}
