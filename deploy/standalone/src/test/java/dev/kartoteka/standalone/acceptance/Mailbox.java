package dev.kartoteka.standalone.acceptance;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A real mail server, which takes everything. */
public final class Mailbox implements AutoCloseable {

    /** Not the one that other connections go out from: one of those could take the port while nobody listens. */
    public static final String ADDRESS = "127.0.0.54";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final GreenMail server;

    public Mailbox(int port) {
        // whoever listened there before may need a moment to end
        server = await().atMost(PATIENCE).ignoreExceptions().until(() -> started(port), Objects::nonNull);
    }

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, ADDRESS, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** How many mails it has, to whomever. */
    int count() {
        return server.getReceivedMessages().length;
    }

    /** Waits for so many mails to addresses that contain a text; answers all of them. */
    public List<MimeMessage> received(String recipient, int count) {
        await().atMost(PATIENCE).until(() -> to(recipient).size() >= count);
        return to(recipient);
    }

    private List<MimeMessage> to(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(recipient))
                .toList();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One on which nobody listens yet. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
