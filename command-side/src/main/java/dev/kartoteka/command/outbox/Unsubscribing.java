package dev.kartoteka.command.outbox;

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

    private final RecordSecrets secrets;
    private final MessageSettings settings;

    Unsubscribing(RecordSecrets secrets, MessageSettings settings) {
        this.secrets = secrets;
        this.settings = settings;
    }

    String link(String messageId) {
        String address = settings.publicUrl().replaceAll("/+$", "");
        return address + PATH + messageId + "." + secret(messageId);
    }

    /** The message whose link bears it; empty for a token that nobody was given, or not any more. */
    Optional<String> message(String token) {
        int dot = token.lastIndexOf('.');
        if (dot < 0 || !token.startsWith(MessageId.PREFIX)) {
            return Optional.empty();
        }
        String messageId = token.substring(0, dot);
        return equal(secret(messageId), token.substring(dot + 1)) ? Optional.of(messageId) : Optional.empty();
    }

    private String secret(String messageId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.of(messageId, PURPOSE));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
