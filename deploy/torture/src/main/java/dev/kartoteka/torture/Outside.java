package dev.kartoteka.torture;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The world outside, which is never killed: a mail server that takes everything, and a program that is told of events. */
final class Outside implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TAKEN = 204;

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final GreenMail mail;
    private final HttpServer receiver;

    Outside() throws IOException {
        if (LoggerFactory.getLogger("com.icegreen") instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.setExecutor(threads);
        receiver.start();
        mail = new GreenMail(
                new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    /**
     * One event that was told.
     *
     * @param webhookId by which a receiver drops what it has seen
     */
    record Told(String webhookId, String eventId, String recordId, int sequence) {}

    /** One mail that was taken. */
    record Mail(String messageId, String subject) {}

    /** What leads the system here, and lets it try again soon: the kills leave it no hours. */
    Map<String, String> environment() {
        return Map.of(
                "KARTOTEKA_WEBHOOKS_ALLOWED_NETWORKS",
                "127.0.0.0/8",
                "KARTOTEKA_WEBHOOKS_FIRST_RETRY",
                "PT1S",
                "KARTOTEKA_WEBHOOKS_TIMEOUT",
                "PT5S",
                "KARTOTEKA_MESSAGES_FIRST_RETRY",
                "PT1S",
                "KARTOTEKA_MESSAGES_TIMEOUT",
                "PT1S", // ten of them is how long an attempt is somebody's
                "KARTOTEKA_MESSAGES_EMAIL_HOST",
                InetAddress.getLoopbackAddress().getHostAddress(),
                "KARTOTEKA_MESSAGES_EMAIL_PORT",
                String.valueOf(mail.getSmtp().getPort()),
                "KARTOTEKA_MESSAGES_EMAIL_SECURITY",
                "NONE",
                "KARTOTEKA_MESSAGES_EMAIL_FROM",
                "crm@example.com");
    }

    String url() {
        return "http://" + receiver.getAddress().getAddress().getHostAddress() + ":"
                + receiver.getAddress().getPort() + "/";
    }

    /** As they came. */
    List<Told> told() {
        return List.copyOf(told);
    }

    List<Mail> mails() {
        List<Mail> mails = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            try {
                mails.add(new Mail(message.getMessageID(), String.valueOf(message.getSubject())));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return mails;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode data = JSON.readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                    .get("data");
            told.add(new Told(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    data.get("eventId").asString(),
                    data.get("recordId").asString(),
                    data.get("sequence").asInt()));
            exchange.sendResponseHeaders(TAKEN, -1);
        }
    }

    @Override
    public void close() {
        receiver.stop(0);
        threads.shutdownNow();
        mail.stop();
    }
}
