package dev.kartoteka.command.outbox;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.platform.privacy.RecordSecrets;
import dev.kartoteka.shared.message.MessageId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links by which whoever got a message ends such messages, without logging in: who has the link has got the message. */
@Component
class Unsubscribing {

    static final String PATH = "/api/v1/unsubscribe/";

    private static final String PURPOSE = "unsubscribe";

    private final Records records;
    private final RecordSecrets secrets;
    private final MessageSettings settings;

    Unsubscribing(Records records, RecordSecrets secrets, MessageSettings settings) {
        this.records = records;
        this.secrets = secrets;
        this.settings = settings;
    }

    String link(String messageId) {
        String address = settings.publicUrl().replaceAll("/+$", "");
        return address + PATH + messageId + "." + secret(messageId);
    }

    /** The message whose link bears it; empty for a token that nobody was given, or not any more. */
    Optional<OutgoingMessage> message(String token) {
        int dot = token.lastIndexOf('.');
        if (dot < 0 || !token.startsWith(MessageId.PREFIX)) {
            return Optional.empty();
        }
        String messageId = token.substring(0, dot);
        // asked first, since a secret would make a key for whatever it is asked for
        return Optional.ofNullable(records.current(messageId, OutgoingMessage.FOLD))
                .filter(message -> !message.isErased())
                .filter(message -> equal(secret(messageId), token.substring(dot + 1)));
    }

    private String secret(String messageId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.of(messageId, PURPOSE));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
