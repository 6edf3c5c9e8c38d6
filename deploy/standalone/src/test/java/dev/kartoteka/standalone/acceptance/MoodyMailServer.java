package dev.kartoteka.standalone.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that hangs up in the middle of the messages that it is told, and knows no recipient called nobody. */
final class MoodyMailServer implements AutoCloseable {

    private static final int SILENCE = 10_000;

    private final ServerSocket socket;
    private final Thread listener;
    private final Set<Integer> diesInTheMiddle;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param diesInTheMiddle of which messages, counted from 1 */
    MoodyMailServer(int port, Set<Integer> diesInTheMiddle) throws IOException {
        this.socket = new ServerSocket(port, 50, InetAddress.getByName(Mailbox.ADDRESS));
        this.diesInTheMiddle = diesInTheMiddle;
        listener = new Thread(this::listen, "moody-mail-server");
        listener.setDaemon(true);
        listener.start();
    }

    /** Those that were taken. */
    List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout(SILENCE);
                serve(caller);
            } catch (IOException e) {
                // the caller hung up, or the test is over
            }
        }
    }

    private void serve(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        say(out, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                if (!receive(in, out)) {
                    return;
                }
            } else {
                say(out, line.startsWith("RCPT") && line.contains("nobody") ? "550 unknown" : "250 ok");
            }
        }
    }

    /** Whether it lives on. */
    private boolean receive(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean dies = diesInTheMiddle.contains(seen.size() + 1);
        int lines = 0;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
            lines++;
            if (dies && lines > 3) {
                seen.add(text.toString());
                return false;
            }
        }
        seen.add(text.toString());
        taken.add(text.toString());
        say(out, "250 taken");
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        try {
            listener.join(); // as long as it listens nobody else can
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
